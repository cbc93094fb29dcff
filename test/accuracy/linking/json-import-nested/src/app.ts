import Clarifai from 'clarifai';
import keys from './keys.json';

export const app = new Clarifai.App(keys.vision.user, keys.vision.pass);
