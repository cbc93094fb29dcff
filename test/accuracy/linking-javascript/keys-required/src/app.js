const Clarifai = require('clarifai');
const keys = require('../keys');

const app = new Clarifai.App(keys.clientId, keys.clientSecret);
