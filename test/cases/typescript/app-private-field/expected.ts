import Clarifai from 'clarifai';

export class Tagger {
  private readonly app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

  async tag(url: string): Promise<unknown> {
    const data = await this.app.models.predict(Clarifai.GENERAL_MODEL, url);
    return data.outputs;
  }
}
