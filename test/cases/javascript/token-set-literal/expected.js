const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]);
