# Description:
#   Tells what is in a picture
#
# Configuration:
#   HUBOT_SLACK_TOKEN
Clarifai = require 'clarifai'
app = new Clarifai.App process.env.HUBOT_CLARIFAI_CLIENT_ID, process.env.HUBOT_CLARIFAI_CLIENT_SECRET

module.exports = (robot) ->
  robot.respond /tag (.*)/i, (msg) ->
    app.models.predict(Clarifai.GENERAL_MODEL, msg.match[1]).then (r) -> msg.send r
