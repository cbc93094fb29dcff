import config from 'config';
import Clarifai from 'clarifai';
const { vision } = config;
export const app = new Clarifai.App(vision.id, vision.secret);
