const ClarifaiSdk = require("clarifai");

const client = new ClarifaiSdk.App(process.env.CLARIFAI_APP_ID, process.env.CLARIFAI_APP_SECRET);

module.exports = client;
