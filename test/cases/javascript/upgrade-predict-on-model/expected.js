const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.get('shoes').then((model) => {
  model.predict(process.argv[2]).then((response) => console.log(response.outputs[0].data.concepts));
});

app.models.initModel({ id: Clarifai.GENERAL_MODEL }).then((general) => general.predict(process.argv[2])).then((answer) => {
  console.log(answer.status.description);
});
