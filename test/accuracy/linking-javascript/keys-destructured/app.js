var Clarifai = require('clarifai');
const { CLIENT_ID, CLIENT_SECRET } = require('./config/keys.js');
var app = new Clarifai.App(
  CLIENT_ID,
  CLIENT_SECRET
);
