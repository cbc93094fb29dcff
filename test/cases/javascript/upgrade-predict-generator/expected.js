const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

function* tag(url) {
  const response = yield app.models.predict(Clarifai.GENERAL_MODEL, url);
  return response.outputs;
}
