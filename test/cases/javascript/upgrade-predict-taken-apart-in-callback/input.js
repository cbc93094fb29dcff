const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models
  .predict(Clarifai.GENERAL_MODEL, process.argv[2])
  .then(({ data: { outputs } }) => outputs[0].data.concepts)
  .then(print);

app.models.predict(Clarifai.COLOR_MODEL, process.argv[2]).then(({ data }) => print(data.outputs));
