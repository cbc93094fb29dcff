const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

app.inputs.search([{ concept: { name: 'dog' } }, { input: { url: process.argv[2], type: 'input' } }, { input: { metadata: { shop: 'north' } } }]).then((found) => {
  console.log(found.hits);
});
