import axios from 'axios';

export const http = axios.create({
  baseURL: 'https://api.clarifai.com/v2',
  timeout: 10000,
});
