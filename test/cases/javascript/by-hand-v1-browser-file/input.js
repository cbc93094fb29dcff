// clarifai-basic.js is loaded by the page
var Clarifai = require('./clarifai-basic.js');

var client = new Clarifai({ clientId: 'EXAMPLEclientid0000000000000000000000001', clientSecret: 'EXAMPLEsecret000000000000000000000000001' });
var signedIn = new Clarifai({ accessToken: 'EXAMPLEtoken000000000000000001' });
