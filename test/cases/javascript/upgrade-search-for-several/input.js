const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

app.inputs.search([{ name: 'dog' }, { url: process.argv[2], type: 'input' }, { metadata: { shop: 'north' } }]).then((found) => {
  console.log(found.rawData);
});
