require 'json'
require 'rest-client'

answer = RestClient::Request.execute(
  method: :post,
  url: 'https://api.clarifai.com/v2/token',
  user: ENV['CLARIFAI_CLIENT_ID'],
  password: ENV['CLARIFAI_CLIENT_SECRET']
)
token = JSON.parse(answer)['access_token']

puts RestClient.get('https://api.clarifai.com/v2/inputs', { Authorization: "Bearer #{token}" })
