const Clarifai = require('clarifai');
<<<<<<< HEAD
const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
=======
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
>>>>>>> key
module.exports = app;
