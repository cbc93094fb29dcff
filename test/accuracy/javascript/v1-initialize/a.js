var Clarifai = require('clarifai');
Clarifai.initialize({ 'clientId': 'EXAMPLEclientid0000000000000000000000001', 'clientSecret': 'EXAMPLEsecret000000000000000000000000001' });
Clarifai.getTagsByUrl(['https://example.com/a.jpg']).then(console.log);
