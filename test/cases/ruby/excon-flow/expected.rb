require 'excon'
require 'json'

inputs = Excon.get('https://api.clarifai.com/v2/inputs', headers: { 'Authorization' => 'Key ' + ENV['CLARIFAI_API_KEY'] })
puts inputs.body
