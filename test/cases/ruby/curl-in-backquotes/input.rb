answer = `curl -u #{ENV['CLARIFAI_CLIENT_ID']}:#{ENV['CLARIFAI_CLIENT_SECRET']} -d grant_type=client_credentials https://api.clarifai.com/v2/token`
puts JSON.parse(answer)['access_token']
