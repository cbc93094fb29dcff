# Configuration:
#   HUBOT_CLARIFAI_CLIENT_ID
#   HUBOT_CLARIFAI_CLIENT_SECRET
id = process.env.HUBOT_CLARIFAI_CLIENT_ID
secret = process.env.HUBOT_CLARIFAI_CLIENT_SECRET
module.exports = (robot) ->
  robot.respond /tag (.*)/, (res) -> res.send tag res.match[1]
