import Clarifai from 'clarifai';
export class Tagger {
  private readonly app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID!, process.env.CLARIFAI_CLIENT_SECRET!);
}
