const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models
  .predict(Clarifai.GENERAL_MODEL, process.argv[2])
  .then(({ outputs }) => outputs[0].data.concepts)
  .then(print);

app.models.predict(Clarifai.COLOR_MODEL, process.argv[2]).then((data) => print(data.outputs));
