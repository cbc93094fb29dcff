const Clarifai = require('clarifai');
const CLIENT_ID = process.env.CLARIFAI_CLIENT_ID;
const CLIENT_SECRET = process.env.CLARIFAI_CLIENT_SECRET;

const app = new Clarifai.App(CLIENT_ID, CLIENT_SECRET, { apiEndpoint: process.env.API_ENDPOINT });

const PHOTO = 'https://samples.example/harbour.jpg';

async function main() {
  const response = await app.models.predict(Clarifai.GENERAL_MODEL, PHOTO);
  const tags = response.data.outputs[0].data.concepts.map((concept) => concept.name);
  console.log('tags of the photo:', tags.join(', '));

  const inputs = await app.inputs.list({ page: 1, perPage: 3 });
  console.log('inputs:', Array.from(inputs, (input) => input.id).join(', '));

  const concepts = await app.concepts.list({ page: 1, perPage: 3 });
  console.log('concepts:', Array.from(concepts, (concept) => concept.id).join(', '));
}

main().catch((error) => {
  console.error('failed:', error.message || error.data || error);
  process.exitCode = 1;
});
