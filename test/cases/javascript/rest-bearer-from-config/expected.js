const config = require('config');
const request = require('request-promise');

module.exports = () =>
  request({ uri: 'https://api.clarifai.com/v2/inputs', headers: { Authorization: `Key ${config.clarifai.apiKey}` }, json: true });
