import axios from 'axios';

export const clarifai = axios.create({
  baseURL: 'https://api.clarifai.com/v2',
  headers: { Authorization: `Bearer ${process.env.CLARIFAI_ACCESS_TOKEN}` },
});
