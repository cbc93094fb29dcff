const config = require('config');
const Clarifai = require('clarifai');
const storage = require('./storage').open(config.get('storage.id'), config.get('storage.secret'));
const app = new Clarifai.App({ apiKey: config.get('tagging.key') });
module.exports = { app, storage };
