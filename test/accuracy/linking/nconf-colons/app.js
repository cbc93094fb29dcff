const nconf = require('nconf');
const Clarifai = require('clarifai');
nconf.argv().env().file({ file: 'config.json' });
const app = new Clarifai.App(nconf.get('recognition:id'), nconf.get('recognition:secret'));
app.models.list();
