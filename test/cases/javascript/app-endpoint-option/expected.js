const Clarifai = require('clarifai');

const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY, apiEndpoint: 'https://api2-prod.clarifai.com' });
