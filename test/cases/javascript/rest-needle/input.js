const needle = require('needle');

const options = { headers: { Authorization: 'Bearer ' + process.env.CLARIFAI_ACCESS_TOKEN }, json: true };

needle.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', { inputs: [] }, options, print);
