const fetch = require('node-fetch');

const CLIENT_ID = process.env.CLARIFAI_CLIENT_ID;
const CLIENT_SECRET = process.env.CLARIFAI_CLIENT_SECRET;

async function getToken(clientId, clientSecret) {
  const answer = await fetch('https://api.clarifai.com/v2/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
  });
  return (await answer.json()).access_token;
}

async function models() {
  const token = await getToken(CLIENT_ID, CLIENT_SECRET);
  return fetch('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` } });
}

async function inputs() {
  return fetch('https://api.clarifai.com/v2/inputs', {
    headers: { Authorization: `Bearer ${await getToken(CLIENT_ID, CLIENT_SECRET)}` },
  });
}

module.exports = { models, inputs };
