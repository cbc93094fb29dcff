const Clarifai = require('clarifai');
const keys = require('./keys.json');
const app = new Clarifai.App(keys.client_id, keys.client_secret);
