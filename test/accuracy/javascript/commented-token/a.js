const Clarifai = require('clarifai');
// headers: { Authorization: 'Bearer EXAMPLEtoken000000000000000001' } for https://api.clarifai.com/v2/models
const app = new Clarifai.App({ apiKey: key });
