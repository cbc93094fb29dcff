const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.TAG_ID, process.env.TAG_SECRET);
