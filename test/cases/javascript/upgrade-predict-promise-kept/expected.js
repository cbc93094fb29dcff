const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

const asked = app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]);

asked.then((response) => console.log(response.outputs));
