const headers = new Headers();
headers.append('Authorization', `Key ${process.env.CLARIFAI_API_KEY}`);
headers.append('Content-Type', 'application/json');

export const models = () => fetch('https://api.clarifai.com/v2/models', { headers }).then((response) => response.json());
