const Clarifai = require('clarifai');
const { user, pass } = require('./keys.json');
const app = new Clarifai.App(user, pass);
