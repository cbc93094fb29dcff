import { App as ClarifaiApp, GENERAL_MODEL } from 'clarifai';

const app = new ClarifaiApp({ apiKey: process.env.CLARIFAI_API_KEY });

export const tag = (url) => app.models.predict(GENERAL_MODEL, url);
