import Clarifai from 'clarifai';

interface ClarifaiOptions {
  clientId: string;
  clientSecret: string;
}

const options: ClarifaiOptions = {
  clientId: process.env.CLARIFAI_CLIENT_ID as string,
  clientSecret: process.env.CLARIFAI_CLIENT_SECRET as string,
};

export const app = new Clarifai.App(options.clientId, options.clientSecret);
