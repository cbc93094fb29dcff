const Clarifai = require('clarifai');

let app;

exports.connect = function connect() {
  if (!app) app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
  return app;
};
