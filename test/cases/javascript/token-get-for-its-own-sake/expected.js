const Clarifai = require('clarifai');

async function connect() {
  const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
  return app;
}

module.exports = connect;
