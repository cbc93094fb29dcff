const axios = require('axios');
const BASE = 'https://api.clarifai.com/v2';

async function predict(url) {
  const response = await axios.post(`${BASE}/token`, 'grant_type=client_credentials', {
    auth: { username: process.env.CLARIFAI_CLIENT_ID, password: process.env.CLARIFAI_CLIENT_SECRET },
  });
  const token = response.data.access_token;
  return axios.post(
    `${BASE}/models/aaa03c23b3724a16a56b629203edc62c/outputs`,
    { inputs: [{ data: { image: { url } } }] },
    { headers: { Authorization: `Bearer ${token}` } },
  );
}

module.exports = { predict };
