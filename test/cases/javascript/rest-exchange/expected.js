const axios = require('axios');
const BASE = 'https://api.clarifai.com/v2';

async function predict(url) {
  return axios.post(
    `${BASE}/models/aaa03c23b3724a16a56b629203edc62c/outputs`,
    { inputs: [{ data: { image: { url } } }] },
    { headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` } },
  );
}

module.exports = { predict };
