const config = require('config');
const Clarifai = require('clarifai');
const app = new Clarifai.App(config.get('clarifai.clientId'), config.get('clarifai.clientSecret'));
app.inputs.list();
