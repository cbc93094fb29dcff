var nconf = require('nconf');
nconf.file('settings/nconf.json');
var Clarifai = require('clarifai');
var keys = nconf.get('RECOGNITION');
var client = new Clarifai.App(nconf.get('RECOGNITION:KEY'), nconf.get('RECOGNITION:SECRET'));
