const CLARIFAI = { id: process.env.CLARIFAI_ID, secret: process.env.CLARIFAI_SECRET };
const clarifai = require('./lib/clarifai');
const tagger = clarifai.connect(CLARIFAI.id, CLARIFAI.secret);
tagger.tag('https://example.com/cat.jpg');
