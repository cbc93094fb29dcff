import Clarifai from 'clarifai';
export const app = new Clarifai.App({ apiKey: environment.clarifaiApiKey });
