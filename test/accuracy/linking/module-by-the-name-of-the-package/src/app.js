import Clarifai from 'clarifai';
import { id } from '#keys';
import { secret } from '@acme/tags/src/more';

export const app = new Clarifai.App(id, secret);
