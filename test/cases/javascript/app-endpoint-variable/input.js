const Clarifai = require('clarifai');
const options = {apiEndpoint: process.env.API_ENDPOINT};
const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET, options);
module.exports = {app, options};
