import axios from 'axios';

export const vision = axios.create({ baseURL: 'https://api.clarifai.com/v2' });
export const shop = axios.create({ baseURL: process.env.SHOP_URL });
