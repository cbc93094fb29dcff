import axios from 'axios';

export const vision = axios.create({ baseURL: 'https://api.clarifai.com/v2' });
