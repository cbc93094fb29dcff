export class Api {
  async models(): Promise<unknown> {
    const response = await fetch('https://api.clarifai.com/v2/models', { headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` } });
    return response.json();
  }
}
