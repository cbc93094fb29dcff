const request = require('request');
request.post('https://api.clarifai.com/v2/token', { auth: { user: id, pass: secret } }, done);
