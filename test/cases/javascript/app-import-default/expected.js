import Clarifai from 'clarifai';

export const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
