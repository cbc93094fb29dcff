import Clarifai from 'clarifai';

export const onServer = () => new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

export const inPage = () =>
  new Clarifai.App(process.env.NEXT_PUBLIC_CLARIFAI_CLIENT_ID, process.env.NEXT_PUBLIC_CLARIFAI_CLIENT_SECRET);
