const Clarifai = require('clarifai');
const dev = new Clarifai.App({ clientId: 'EXAMPLEclientid0000000000000000000000001', clientSecret: 'EXAMPLEsecret000000000000000000000000001' });
const prod = new Clarifai.App({ clientId: 'EXAMPLEclientid0000000000000000000000002', clientSecret: 'EXAMPLEsecret000000000000000000000000002' });
module.exports = { dev, prod };
