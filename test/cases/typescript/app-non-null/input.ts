import * as Clarifai from 'clarifai';

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID!, process.env.CLARIFAI_CLIENT_SECRET!);

export async function tag(url: string): Promise<string[]> {
  const response = await app.models.predict(Clarifai.GENERAL_MODEL, url);
  return response.data.outputs[0].data.concepts.map((concept: { name: string }) => concept.name);
}
