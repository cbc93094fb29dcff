const Clarifai = require('clarifai');
const config = require('../config');

const app = new Clarifai.App(config.clarifai.client_id, config.clarifai.client_secret);
