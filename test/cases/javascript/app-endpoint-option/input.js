const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET, {
  apiEndpoint: 'https://api2-prod.clarifai.com',
});
