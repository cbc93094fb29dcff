const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(show, fail);

function show(response) {
  for (const concept of response.data.outputs[0].data.concepts) console.log(concept.name);
}

function fail(error) {
  console.error(error.status, error.data);
}
