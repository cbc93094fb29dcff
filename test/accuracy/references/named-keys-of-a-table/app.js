var keys = getKeys();
var id = keys["CLARIFAI_CLIENT_ID"];
var secret = keys["CLARIFAI_CLIENT_SECRET"];
if (!id || !secret) {
  page.html("Enter the id and the secret");
}
