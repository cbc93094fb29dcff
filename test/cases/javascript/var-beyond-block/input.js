const Clarifai = require('clarifai');
function f(a) {
  if (a) {
    var id = process.env.CLARIFAI_CLIENT_ID;
    var app = new Clarifai.App(id, process.env.CLARIFAI_CLIENT_SECRET);
  }
  console.log(id);
}
