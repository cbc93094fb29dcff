const axios = require('axios');

axios.defaults.baseURL = 'https://api.clarifai.com/v2';
axios.defaults.headers.common['Authorization'] = 'Key ' + process.env.CLARIFAI_API_KEY;

axios.get('/models').then((answer) => console.log(answer.data.models.length));
