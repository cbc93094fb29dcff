const axios = require('axios');

module.exports = axios.create({ baseURL: 'https://api.clarifai.com/v2/' });
