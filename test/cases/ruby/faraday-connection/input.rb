require 'faraday'

connection = Faraday.new(url: 'https://api.clarifai.com') do |f|
  f.request :json
  f.authorization :Bearer, ENV['CLARIFAI_ACCESS_TOKEN']
end

connection.post('/v2/models/general/outputs') do |req|
  req.headers['Content-Type'] = 'application/json'
  req.body = { inputs: [] }
end
