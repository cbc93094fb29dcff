import axios from 'axios';

export const clarifai = axios.create({
  baseURL: 'https://api.clarifai.com/v2',
  headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` },
});

export const backend = axios.create({ baseURL: process.env.BACKEND_URL });
