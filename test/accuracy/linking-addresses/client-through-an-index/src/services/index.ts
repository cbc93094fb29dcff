export { vision } from './clarifai';
export * from './mail';
