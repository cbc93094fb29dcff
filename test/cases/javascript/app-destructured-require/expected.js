const { App } = require('clarifai');

const app = new App({ apiKey: process.env.CLARIFAI_API_KEY });
