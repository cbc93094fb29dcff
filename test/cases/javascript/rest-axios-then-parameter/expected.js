const axios = require('axios');

const api = 'https://api.clarifai.com/v2';

module.exports = () =>
  axios.get(`${api}/models`, { headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY } })
    .then((r) => r.data.models)
    .catch((error) => console.error(error.message));
