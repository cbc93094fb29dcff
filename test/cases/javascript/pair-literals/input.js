const Clarifai = require('clarifai');

const app = new Clarifai.App(
  'EXAMPLEclientid0000000000000000000000001',
  'EXAMPLEclientsecret000000000000000000001',
);

app.models.predict(Clarifai.GENERAL_MODEL, 'https://samples.example/1.jpg').then(
  function (response) {
    console.log(response.data.outputs[0].data.concepts);
  },
  function (err) {
    console.error(err);
  },
);
