const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

function* tag(url) {
  const response = yield app.models.predict(Clarifai.GENERAL_MODEL, url);
  return response.data.outputs;
}
