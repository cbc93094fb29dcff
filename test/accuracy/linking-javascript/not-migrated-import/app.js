const Clarifai = require('clarifai');
const keys = require('./keys');
const app = new Clarifai.App({ apiKey: keys.apiKey });
