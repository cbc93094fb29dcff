import Clarifai from 'clarifai';
import { apiEndpoint } from './endpoint.js';

const app = new Clarifai.App({ clientId: process.env.CLARIFAI_CLIENT_ID, clientSecret: process.env.CLARIFAI_CLIENT_SECRET, apiEndpoint });
