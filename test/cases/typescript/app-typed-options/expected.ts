import Clarifai from 'clarifai';

interface ClarifaiOptions {
  clientId: string;
  clientSecret: string;
}

export const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
