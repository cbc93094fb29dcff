const config = require('config');
const request = require('request-promise');

module.exports = () =>
  request({ uri: 'https://api.clarifai.com/v2/inputs', headers: { Authorization: `Bearer ${config.clarifai.accessToken}` }, json: true });
