import Clarifai from 'clarifai';

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY, apiEndpoint: 'https://api.clarifai.com' });

const old = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

export async function search(method) {
  await app[method]('x');
  const model = await app.models.get('boats');
  return model.getVersions();
}
