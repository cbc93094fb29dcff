const Clarifai = require('clarifai');

let app;

exports.connect = function connect() {
  if (!app) app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
  return app;
};
