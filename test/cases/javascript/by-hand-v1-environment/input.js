// clarifai@0.2 reads CLARIFAI_ID and CLARIFAI_SECRET by itself
var Clarifai = require('clarifai');
var client = new Clarifai();

client.getAccessToken(function (err, token) {
  if (err) throw err;
});
