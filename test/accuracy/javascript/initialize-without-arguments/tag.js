require('dotenv').config();
const Clarifai = require('clarifai');

Clarifai.initialize();
Clarifai.getTagsByUrl('https://example.com/a.jpg').then(console.log);
