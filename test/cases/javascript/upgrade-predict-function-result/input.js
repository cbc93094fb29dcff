const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

const ask = (url) => app.models.predict(Clarifai.GENERAL_MODEL, url);

async function askTwice(url) {
  const first = await ask(url);
  const second = await ask(url);
  return [...first.data.outputs, ...second.data.outputs];
}
