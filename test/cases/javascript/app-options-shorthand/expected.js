import Clarifai from 'clarifai';
import { apiEndpoint } from './endpoint.js';

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY, apiEndpoint });
