import Clarifai from 'clarifai';

export const app = new Clarifai.App({ apiKey: process.env.EXPO_PUBLIC_CLARIFAI_API_KEY });
