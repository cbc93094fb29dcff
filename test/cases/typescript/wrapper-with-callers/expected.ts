import * as Clarifai from 'clarifai';

const makeApp = (name: string, apiKey: string) => {
  console.log(name);
  return new Clarifai.App({ apiKey: apiKey });
};

export const app = makeApp('tagger', process.env.CLARIFAI_API_KEY);
