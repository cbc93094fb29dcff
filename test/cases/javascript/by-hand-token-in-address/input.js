const request = require('request');

request.get('https://api.clarifai.com/v2/models?access_token=' + process.env.CLARIFAI_ACCESS_TOKEN, print);
