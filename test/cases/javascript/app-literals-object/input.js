var Clarifai = require('clarifai');
var keys = { clientId: 'EXAMPLEclientid0000000000000000000000001', clientSecret: 'EXAMPLEsecret000000000000000000000000001' };
var app = new Clarifai.App(keys.clientId, keys.clientSecret);
