const nconf = require('nconf');
const Clarifai = require('clarifai');
nconf.file({ file: 'config.json' });
const app = new Clarifai.App(nconf.get('recognition:id'), nconf.get('recognition:secret'));
