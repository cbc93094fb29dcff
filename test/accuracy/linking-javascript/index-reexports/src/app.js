import Clarifai from 'clarifai';
import { clientId, clientSecret } from './config';
const app = new Clarifai.App(clientId, clientSecret);
