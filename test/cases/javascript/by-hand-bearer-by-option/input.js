const request = require('request');

request.get('https://api.clarifai.com/v2/models', { auth: { bearer: process.env.CLARIFAI_ACCESS_TOKEN } }, print);
