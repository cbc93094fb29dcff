require 'faraday'

connection = Faraday.new(url: 'https://api.clarifai.com') do |f|
  f.request :json
  f.authorization :Key, ENV['CLARIFAI_API_KEY']
end

connection.post('/v2/models/general/outputs') do |req|
  req.headers['Content-Type'] = 'application/json'
  req.body = { inputs: [] }
end
