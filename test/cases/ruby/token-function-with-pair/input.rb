require 'httparty'

def token(id, secret)
  HTTParty.post('https://api.clarifai.com/v2/token', basic_auth: { username: id, password: secret })['access_token']
end

token = token(ENV['CLARIFAI_CLIENT_ID'], ENV['CLARIFAI_CLIENT_SECRET'])
puts HTTParty.get('https://api.clarifai.com/v2/models', headers: { 'Authorization' => "Bearer #{token}" })
