const needle = require('needle');

const options = { headers: { Authorization: 'Key ' + process.env.CLARIFAI_API_KEY }, json: true };

needle.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', { inputs: [] }, options, print);
