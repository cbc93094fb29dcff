const Clarifai = require('clarifai');

const app = new Clarifai.App({ token: 'EXAMPLEtoken000000000000000001', apiEndpoint: 'https://api.clarifai.com' });
