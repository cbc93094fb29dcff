const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

async function tag(url) {
  const response = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  const concepts = response.data.outputs[0].data.concepts;
  return concepts.map(({ name }) => name);
}
