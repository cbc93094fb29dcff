var Clarifai = require('./clarifai_node.js');

Clarifai.initAPI(process.env.CLIENT_ID, process.env.CLIENT_SECRET);
Clarifai.setModel('nsfw-v1.0');
Clarifai.tagURL('https://images.example/dog.jpg', 'my-id', show);
