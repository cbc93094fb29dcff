var http = require("http");
var HOST = "http://api.clarifai.com";
var COLOR = "/v1/color/";
function color(url, token, done) {
  http.get(HOST + COLOR + "?url=" + url + "&access_token=" + token, done);
}
