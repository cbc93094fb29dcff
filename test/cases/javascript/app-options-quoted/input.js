const Clarifai = require('clarifai');
const app = new Clarifai.App({"clientId": "EXAMPLEclientid0000000000000000000000001", "clientSecret": "EXAMPLEsecret000000000000000000000000001"});
