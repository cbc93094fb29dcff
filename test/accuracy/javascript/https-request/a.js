const https = require('https');
const req = https.request({ hostname: 'api.clarifai.com', path: '/v1/token/', method: 'POST' }, done);
req.end('grant_type=client_credentials&client_id=' + id + '&client_secret=' + secret);
