const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

async function tag(url) {
  const data = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  return data.outputs[0].data.concepts;
}

async function color(url) {
  const { outputs: [first] } = await app.models.predict(Clarifai.COLOR_MODEL, url);
  return first.data.colors;
}
