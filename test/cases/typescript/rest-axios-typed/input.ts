import axios, { AxiosInstance } from 'axios';

export class ClarifaiClient {
  private readonly http: AxiosInstance;

  constructor() {
    this.http = axios.create({
      baseURL: 'https://api.clarifai.com/v2',
      headers: { Authorization: `Bearer ${process.env.CLARIFAI_ACCESS_TOKEN}` },
    });
  }
}
