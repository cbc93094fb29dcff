const axios = require('axios');

const api = 'https://api.clarifai.com/v2';
const auth = { username: process.env.CLARIFAI_CLIENT_ID, password: process.env.CLARIFAI_CLIENT_SECRET };

module.exports = () =>
  axios
    .post(`${api}/token`, null, { auth })
    .then((r) => r.data.access_token)
    .then((token) => axios.get(`${api}/models`, { headers: { Authorization: 'Bearer ' + token } }))
    .then((r) => r.data.models)
    .catch((error) => console.error(error.message));
