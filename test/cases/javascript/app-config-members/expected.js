const Clarifai = require('clarifai');
const config = require('../config');

const app = new Clarifai.App({ apiKey: config.clarifai.api_key });
