const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(show, fail);

function show(response) {
  for (const concept of response.outputs[0].data.concepts) console.log(concept.name);
}

function fail(error) {
  console.error(error.status, error.data);
}
