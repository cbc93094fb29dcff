const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

async function tag(url) {
  const { data } = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  return data.outputs[0].data.concepts;
}

async function color(url) {
  const {
    data: { outputs: [first] },
  } = await app.models.predict(Clarifai.COLOR_MODEL, url);
  return first.data.colors;
}
