const Clarifai = require('clarifai');
const app = new Clarifai.App(process.env.CLIENT_ID, process.env.CLIENT_SECRET);
