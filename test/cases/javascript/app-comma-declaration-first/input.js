let clientId = 'EXAMPLEclientid0000000000000000000000001', clientSecret = 'EXAMPLEsecret000000000000000000000000001', limit = 5;
const Clarifai = require('clarifai');
const app = new Clarifai.App(clientId, clientSecret);
show(limit);
