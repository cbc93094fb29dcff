import Clarifai from 'clarifai';

export const app = new Clarifai.App(process.env.EXPO_PUBLIC_CLARIFAI_ID, process.env.EXPO_PUBLIC_CLARIFAI_SECRET);
