const ClarifaiSdk = require('clarifai');

const CLIENT_ID = process.env.CLARIFAI_CLIENT_ID;
const CLIENT_SECRET = process.env.CLARIFAI_CLIENT_SECRET;

const app = new ClarifaiSdk.App(CLIENT_ID, CLIENT_SECRET, {apiEndpoint: process.env.API_ENDPOINT});

async function tag(url) {
  const response = await app.models.predict({name: 'my-model'}, url);
  await app.inputs.create({url, concepts: [{id: 'boat'}]});
  return response.data.outputs;
}

module.exports = {tag};
