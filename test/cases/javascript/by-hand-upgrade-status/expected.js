const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.predict(Clarifai.GENERAL_MODEL, process.argv[2]).then((response) => {
  if (response.status === 200) console.log(response.headers, response.outputs);
});
app.models.predict(Clarifai.COLOR_MODEL, process.argv[2]).then(({ status, data }) => show(status, data.outputs));
