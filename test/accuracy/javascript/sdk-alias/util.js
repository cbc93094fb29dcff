const ClarifaiSdk = require('clarifai');
const Config = require('../config');
module.exports = new ClarifaiSdk.App(Config.clarifai.client_id, Config.clarifai.client_secret);
