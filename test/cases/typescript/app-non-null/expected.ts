import * as Clarifai from 'clarifai';

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

export async function tag(url: string): Promise<string[]> {
  const response = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  return response.outputs[0].data.concepts.map((concept: { name: string }) => concept.name);
}
