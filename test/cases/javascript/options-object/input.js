import Clarifai from 'clarifai';

const app = new Clarifai.App({
  clientId: process.env.CLARIFAI_CLIENT_ID,
  clientSecret: process.env.CLARIFAI_CLIENT_SECRET,
  apiEndpoint: 'https://api.clarifai.com',
});

const old = new Clarifai.App(null, null, { token: process.env.CLARIFAI_ACCESS_TOKEN });

export async function search(method) {
  await app[method]('x');
  const model = await app.models.get('boats');
  return model.getVersions();
}
