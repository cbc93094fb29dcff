const https = require('https');

const options = {
  hostname: 'api.clarifai.com',
  path: '/v2/inputs',
  method: 'GET',
  headers: { Authorization: `Bearer ${process.env.CLARIFAI_ACCESS_TOKEN}`, 'Content-Type': 'application/json' },
};

https.request(options, print).end();
