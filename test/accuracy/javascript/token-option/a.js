const Clarifai = require('clarifai');
const app = new Clarifai.App(null, null, { token: 'EXAMPLEtoken000000000000000001' });
module.exports = app;
