import Clarifai from 'clarifai';

export const app = new Clarifai.App({ apiKey: import.meta.env.VITE_CLARIFAI_API_KEY });
