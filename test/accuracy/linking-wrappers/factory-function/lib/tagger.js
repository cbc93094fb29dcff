const Clarifai = require('clarifai');

function makeClient(id, secret) {
  return new Clarifai.App(id, secret);
}

module.exports = { makeClient };
