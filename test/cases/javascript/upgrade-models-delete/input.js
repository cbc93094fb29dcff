const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.models.delete('shoes').then((response) => console.log(response.data.status.code));
app.inputs.delete('input-1').then((response) => console.log(response.data.status.code));
