import Clarifai from 'clarifai';

export const app = new Clarifai.App(import.meta.env.VITE_CLARIFAI_CLIENT_ID, import.meta.env.VITE_CLARIFAI_CLIENT_SECRET);
