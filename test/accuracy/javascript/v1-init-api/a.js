var Clarifai = require('./clarifai_node.js');
Clarifai.initAPI(process.env.CLIENT_ID, process.env.CLIENT_SECRET);
Clarifai.tagURL('https://example.com/a.jpg', 'one', function (err, res) {});
