const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

async function tag(url) {
  return (await app.models.predict(Clarifai.GENERAL_MODEL, url)).data.outputs[0].data.concepts;
}
