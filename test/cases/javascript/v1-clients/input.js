const Clarifai = require('clarifai');
const node = require('./clarifai_node.js');

Clarifai.initialize({ clientId: process.env.CLIENT_ID, clientSecret: process.env.CLIENT_SECRET });
node.initAPI('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
fetch('https://api.clarifai.com/v1/tag/?url=https://samples.example/1.jpg');
