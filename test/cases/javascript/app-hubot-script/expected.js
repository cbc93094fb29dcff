// Description:
//   Tags images.
//
// Configuration:
//   HUBOT_CLARIFAI_CLIENT_ID
//   HUBOT_CLARIFAI_CLIENT_SECRET

var Clarifai = require('clarifai');

module.exports = function (robot) {
  var app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });

  robot.hear(/tag (.*)/i, function (message) {
    app.models.predict(Clarifai.GENERAL_MODEL, message.match[1]).then(function (response) {
      message.send(response.outputs[0].data.concepts[0].name);
    });
  });
};
