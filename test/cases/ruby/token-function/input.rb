require 'httparty'

def token
  auth = { username: ENV['CLARIFAI_ID'], password: ENV['CLARIFAI_SECRET'] }
  HTTParty.post('https://api.clarifai.com/v2/token', basic_auth: auth)['access_token']
end

def inputs
  HTTParty.get('https://api.clarifai.com/v2/inputs', headers: { 'Authorization' => "Bearer #{token}" })
end

puts inputs
