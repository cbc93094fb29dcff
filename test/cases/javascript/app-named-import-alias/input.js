import { App as ClarifaiApp, GENERAL_MODEL } from 'clarifai';

const app = new ClarifaiApp(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

export const tag = (url) => app.models.predict(GENERAL_MODEL, url);
