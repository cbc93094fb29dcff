export class Api {
  private async token(): Promise<string> {
    const response = await fetch('https://api.clarifai.com/v2/token', {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${process.env.CLARIFAI_CLIENT_ID}:${process.env.CLARIFAI_CLIENT_SECRET}`)}` },
    });
    return (await response.json()).access_token;
  }

  async models(): Promise<unknown> {
    const token = await this.token();
    const response = await fetch('https://api.clarifai.com/v2/models', { headers: { Authorization: `Bearer ${token}` } });
    return response.json();
  }
}
