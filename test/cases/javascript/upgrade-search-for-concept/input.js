const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.inputs.search({ name: 'dog' }).then((found) => console.log(found.length, found[0].id));
app.inputs.search({ name: 'dog', type: 'input', value: false }, { page: 2, perPage: 5 });
