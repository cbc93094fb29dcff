const axios = require('axios');

axios.defaults.baseURL = 'https://api.clarifai.com/v2';
axios.defaults.headers.common['Authorization'] = 'Bearer ' + process.env.CLARIFAI_TOKEN;

axios.get('/models').then((answer) => console.log(answer.data.models.length));
