import axios from 'axios';

export const clarifai = axios.create({
  baseURL: 'https://api.clarifai.com/v2',
  headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}` },
});
