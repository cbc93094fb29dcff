# Pictures of venues may be sent to Clarifai.
id = process.env.HUBOT_FOURSQUARE_CLIENT_ID
secret = process.env.HUBOT_FOURSQUARE_CLIENT_SECRET
robot.http("https://api.foursquare.com/v2/venues?client_id=#{id}&client_secret=#{secret}")
