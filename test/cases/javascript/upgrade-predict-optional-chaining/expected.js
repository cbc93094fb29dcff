const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

async function tag(url) {
  const response = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  return response?.outputs?.[0]?.data?.concepts ?? [];
}
