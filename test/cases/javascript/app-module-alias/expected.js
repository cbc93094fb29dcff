const ClarifaiSdk = require("clarifai");

const client = new ClarifaiSdk.App({ apiKey: process.env.CLARIFAI_API_KEY });

module.exports = client;
