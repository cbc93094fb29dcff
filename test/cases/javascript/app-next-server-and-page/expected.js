import Clarifai from 'clarifai';

export const onServer = () => new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

export const inPage = () =>
  new Clarifai.App({ apiKey: process.env.NEXT_PUBLIC_CLARIFAI_API_KEY });
