const Clarifai = require('clarifai');

// The account of the shop.
const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
