const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models
  .predict(Clarifai.GENERAL_MODEL, process.argv[2])
  .then((response) => {
    console.log(response.data.outputs.length);
    return response;
  })
  .catch(console.error)
  .then((response) => console.log(response.data.outputs[0].id));
