const Clarifai = require('clarifai');
const keys = require('./keys.json');
const app = new Clarifai.App({ apiKey: keys.key });
require('./login').start(keys.login.id, keys.login.secret);
