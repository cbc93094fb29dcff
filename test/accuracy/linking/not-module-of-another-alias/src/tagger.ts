import Clarifai from 'clarifai';
import { user, pass } from '@login/keys';
import { login } from './login';

login(user, pass);
export const app = new Clarifai.App({ apiKey: process.env.TAG_KEY });
