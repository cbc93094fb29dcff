import Clarifai from 'clarifai';
export const create = (id, secret) => new Clarifai.App(id, secret);
