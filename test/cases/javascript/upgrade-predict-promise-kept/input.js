const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

const asked = app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]);

asked.then((response) => console.log(response.data.outputs));
