const Clarifai = require('clarifai');
const { id, secret } = require('./b');
const app = new Clarifai.App(id, secret);
