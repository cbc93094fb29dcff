const request = require('request');
request.post({ url: 'https://api.clarifai.com/v2/models/m/outputs', auth: { bearer: token }, json: body }, done);
