const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.models.delete('shoes').then((response) => console.log(response.status.code));
app.inputs.delete('input-1').then((response) => console.log(response.data.status.code));
