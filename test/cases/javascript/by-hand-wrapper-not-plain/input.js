const Clarifai = require('clarifai');

// Its callers give different pairs.
function forShop(id, secret) {
  return new Clarifai.App(id, secret);
}
forShop(process.env.SHOP_CLARIFAI_CLIENT_ID, process.env.SHOP_CLARIFAI_CLIENT_SECRET);
forShop(process.env.BLOG_CLARIFAI_CLIENT_ID, process.env.BLOG_CLARIFAI_CLIENT_SECRET);

// It does more with them.
function logged(id, secret) {
  console.log(id);
  return new Clarifai.App(id, secret);
}
logged(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

// It is handed on, and who calls it then is not known.
function given(id, secret) {
  return new Clarifai.App(id, secret);
}
given(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
exports.given = given;

// A secret stands in where none is given.
function withDefault(id, secret = 'EXAMPLEclientsecret000000000000000000001') {
  return new Clarifai.App(id, secret);
}
withDefault(process.env.CLARIFAI_CLIENT_ID);
