const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

function namesOf(response, limit) {
  return response.outputs[0].data.concepts.slice(0, limit).map((concept) => concept.name);
}

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then((response) => {
  console.log(namesOf(response, 5).join(', '));
});
