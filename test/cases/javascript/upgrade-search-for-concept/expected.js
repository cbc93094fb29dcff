const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.inputs.search({ concept: { name: 'dog' } }).then((found) => console.log(found.hits.length, found.hits[0].input.id));
app.inputs.search({ concept: { name: 'dog', type: 'input', value: false } }, { page: 2, perPage: 5 });
