json = `curl -s -u "#{id}:#{secret}" https://api.clarifai.com/v2/token`
puts json
