const Clarifai = require('clarifai');
const clarifai = new Clarifai({ id: process.env.CLARIFAI_ID, secret: process.env.CLARIFAI_SECRET });
clarifai.getAccessToken(function (err, token) {});
