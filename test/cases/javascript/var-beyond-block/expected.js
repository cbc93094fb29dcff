const Clarifai = require('clarifai');
function f(a) {
  if (a) {
    var id = process.env.CLARIFAI_CLIENT_ID;
    var app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
  }
  console.log(id);
}
