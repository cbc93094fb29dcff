const fetch = require('node-fetch');

async function models() {
  return fetch('https://api.clarifai.com/v2/models', { headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` } });
}

async function inputs() {
  return fetch('https://api.clarifai.com/v2/inputs', {
    headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` },
  });
}

module.exports = { models, inputs };
