const config = require('config');
const Clarifai = require('clarifai');
const app = new Clarifai.App(config.get('tagging.user'), config.get('tagging.pass'));
module.exports = (url) => app.models.predict(Clarifai.GENERAL_MODEL, url);
