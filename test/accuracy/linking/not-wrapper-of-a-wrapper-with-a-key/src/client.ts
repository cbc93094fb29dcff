import Clarifai from 'clarifai';

export function makeClient(apiKey: string) {
  return new Clarifai.App({ apiKey });
}
