const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then(
  function (response) {
    console.log(JSON.stringify(response['data']['outputs'][0]));
  },
  function (error) {
    console.error(error.data);
  }
);
