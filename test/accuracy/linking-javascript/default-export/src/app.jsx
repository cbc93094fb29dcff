import * as Clarifai from 'clarifai';
import secrets from './secrets';
export const app = new Clarifai.App(secrets.tagging.id, secrets.tagging.secret);
