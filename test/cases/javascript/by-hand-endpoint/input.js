const Clarifai = require('clarifai');

module.exports = function connect(id, secret) {
  return new Clarifai.App(id, secret, { apiEndpoint: 'https://api2-prod.clarifai.com' });
};
