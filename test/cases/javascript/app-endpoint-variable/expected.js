const Clarifai = require('clarifai');
const options = {apiEndpoint: process.env.API_ENDPOINT};
const app = new Clarifai.App(Object.assign({apiKey: process.env.CLARIFAI_API_KEY}, options));
module.exports = {app, options};
