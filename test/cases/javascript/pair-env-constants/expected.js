const ClarifaiSdk = require('clarifai');

const app = new ClarifaiSdk.App({apiKey: process.env.CLARIFAI_API_KEY, apiEndpoint: process.env.API_ENDPOINT});

async function tag(url) {
  const response = await app.models.predict({name: 'my-model'}, url);
  await app.inputs.create({url, concepts: [{id: 'boat'}]});
  return response.outputs;
}

module.exports = {tag};
