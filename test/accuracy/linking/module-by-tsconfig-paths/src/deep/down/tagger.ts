import Clarifai from 'clarifai';
import { user, pass } from '@settings/vision';

export const app = new Clarifai.App(user, pass);
