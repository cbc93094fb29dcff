const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

exports.tag = (url, done) => app.models.predict(Clarifai.GENERAL_MODEL, url).then((response) => done(null, response));
exports.ask = (url) => app.models.predict(Clarifai.GENERAL_MODEL, url);
exports.both = (url) =>
  Promise.all([app.models.predict(Clarifai.GENERAL_MODEL, url), app.models.predict(Clarifai.COLOR_MODEL, url)]);
