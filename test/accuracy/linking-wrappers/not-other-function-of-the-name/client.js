import Clarifai from 'clarifai';
export const create = (apiKey) => new Clarifai.App({ apiKey });
