require 'faraday'
require 'json'

answer = Faraday.post(
  'https://api.clarifai.com/v2/token',
  { client_id: ENV['CLARIFAI_CLIENT_ID'], client_secret: ENV['CLARIFAI_CLIENT_SECRET'], grant_type: 'client_credentials' }
)
token = JSON.parse(answer.body)['access_token']

inputs = Faraday.get('https://api.clarifai.com/v2/inputs', nil, { 'Authorization' => "Bearer #{token}" })
puts inputs.body
