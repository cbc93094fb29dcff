import axios from 'axios';

axios.defaults.baseURL = 'https://shop.example.com/api';

export const labels = (key, body) =>
  axios.post('https://api.clarifai.com/v2/models/m/outputs', body, { headers: { Authorization: `Key ${key}` } });
