const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

async function tag(url) {
  return (await app.models.predict(Clarifai.GENERAL_MODEL, url)).outputs[0].data.concepts;
}
