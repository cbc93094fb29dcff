const Clarifai = require('clarifai');
const config = require('../config');
module.exports = new Clarifai.App(config.vision.id, config.vision.secret);
