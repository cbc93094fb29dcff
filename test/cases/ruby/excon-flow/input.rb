require 'excon'
require 'json'

answer = Excon.post('https://api.clarifai.com/v2/token', user: ENV['CLARIFAI_ID'], password: ENV['CLARIFAI_SECRET'])
token = JSON.parse(answer.body)['access_token']
inputs = Excon.get('https://api.clarifai.com/v2/inputs', headers: { 'Authorization' => 'Bearer ' + token })
puts inputs.body
