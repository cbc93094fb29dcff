const Clarifai = require('clarifai');
const keys = require('./other.json');
const app = new Clarifai.App({ apiKey: keys.key });
