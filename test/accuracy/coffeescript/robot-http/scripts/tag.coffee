module.exports = (robot) ->
  robot.hear /tag (.*)/, (res) ->
    robot.http("https://api.clarifai.com/v1/tag/?url=#{res.match[1]}")
      .header('Authorization', "Bearer #{robot.brain.get 'token'}")
      .get() (err, answer, body) -> res.send body
