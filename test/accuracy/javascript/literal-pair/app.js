const Clarifai = require('clarifai');
const app = new Clarifai.App(
  'EXAMPLEclientid0000000000000000000000001', // id
  'EXAMPLEsecret000000000000000000000000001' // secret
);
app.models.predict(Clarifai.GENERAL_MODEL, 'https://example.com/a.jpg').then(console.log);
