const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.predict(Clarifai.GENERAL_MODEL, 'https://samples.example/1.jpg').then(
  function (response) {
    console.log(response.outputs[0].data.concepts);
  },
  function (err) {
    console.error(err);
  },
);
