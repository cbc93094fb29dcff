var Clarifai = require('clarifai');
var app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
