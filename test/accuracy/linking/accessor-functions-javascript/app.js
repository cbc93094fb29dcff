const Clarifai = require('clarifai');
const { getId, getSecret } = require('./lib/secrets');
const app = new Clarifai.App(getId(), getSecret());
