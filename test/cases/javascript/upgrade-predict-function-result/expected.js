const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

const ask = (url) => app.models.predict(Clarifai.GENERAL_MODEL, url);

async function askTwice(url) {
  const first = await ask(url);
  const second = await ask(url);
  return [...first.outputs, ...second.outputs];
}
