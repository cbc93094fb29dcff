import Clarifai from 'clarifai';
import { ID as clientId, SECRET } from './config/keys';

export const app = new Clarifai.App(clientId, SECRET);
