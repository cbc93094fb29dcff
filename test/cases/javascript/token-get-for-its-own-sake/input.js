const Clarifai = require('clarifai');

async function connect() {
  const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
  await app.getToken();
  return app;
}

module.exports = connect;
