const Clarifai = require('clarifai');
const app = new Clarifai.App(process.env.CLARIFAI_ID, process.env.CLARIFAI_SECRET, { apiEndpoint: 'https://api.clarifai.com' });
