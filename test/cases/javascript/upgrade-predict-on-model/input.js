const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models.get('shoes').then((model) => {
  model.predict(process.argv[2]).then((response) => console.log(response.data.outputs[0].data.concepts));
});

app.models.initModel({ id: Clarifai.GENERAL_MODEL }).then((general) => general.predict(process.argv[2])).then((answer) => {
  console.log(answer.data.status.description);
});
