const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

function namesOf(response, limit) {
  return response.data.outputs[0].data.concepts.slice(0, limit).map((concept) => concept.name);
}

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then((response) => {
  console.log(namesOf(response, 5).join(', '));
});
