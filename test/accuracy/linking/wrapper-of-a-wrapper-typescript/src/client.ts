import Clarifai from 'clarifai';

export function makeClient(user: string, pass: string) {
  return new Clarifai.App(user, pass);
}
