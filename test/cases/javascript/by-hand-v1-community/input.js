var Clarifai = require('clarifai');
var client = new Clarifai({ id: 'EXAMPLEclientid0000000000000000000000001', secret: 'EXAMPLEsecret000000000000000000000000001' });

client.getAccessToken(function (err, token) {});
