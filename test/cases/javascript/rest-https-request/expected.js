const https = require('https');

const options = {
  hostname: 'api.clarifai.com',
  path: '/v2/inputs',
  method: 'GET',
  headers: { Authorization: `Key ${process.env.CLARIFAI_API_KEY}`, 'Content-Type': 'application/json' },
};

https.request(options, print).end();
