const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(
  function (response) {
    console.log(JSON.stringify(response['outputs'][0]));
  },
  function (error) {
    console.error(error.data);
  }
);
