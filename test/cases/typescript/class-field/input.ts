import * as Clarifai from 'clarifai';

export class Tagger {
  private readonly app: Clarifai.App;

  constructor(private readonly model: string) {
    this.app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID as string, process.env.CLARIFAI_CLIENT_SECRET!);
  }

  async tag(url: string): Promise<string[]> {
    const response = await this.app.models.predict(this.model, url);
    return response.data.outputs[0].data.concepts.map((concept: { name: string }) => concept.name);
  }
}
