const headers = new Headers();
headers.append('Authorization', `Bearer ${process.env.CLARIFAI_ACCESS_TOKEN}`);
headers.append('Content-Type', 'application/json');

export const models = () => fetch('https://api.clarifai.com/v2/models', { headers }).then((response) => response.json());
