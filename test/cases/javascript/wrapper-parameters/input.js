const Clarifai = require('clarifai');

module.exports = function createTagger(id, secret) {
  const app = new Clarifai.App(id, secret);
  return (url) => app.models.predict(Clarifai.GENERAL_MODEL, url).then((response) => response.status);
};
