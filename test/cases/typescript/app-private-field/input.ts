import Clarifai from 'clarifai';

export class Tagger {
  private readonly clientId = process.env.CLARIFAI_CLIENT_ID;
  private readonly clientSecret = process.env.CLARIFAI_CLIENT_SECRET;
  private readonly app = new Clarifai.App(this.clientId, this.clientSecret);

  async tag(url: string): Promise<unknown> {
    const { data } = await this.app.models.predict(Clarifai.GENERAL_MODEL, url);
    return data.outputs;
  }
}
