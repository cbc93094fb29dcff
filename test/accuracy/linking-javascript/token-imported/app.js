const axios = require('axios');
const token = require('./token');
axios.post('https://api.clarifai.com/v2/models/general/outputs', body, {
  headers: { Authorization: `Bearer ${token.accessToken}` },
});
