require 'faraday'
require 'json'

inputs = Faraday.get('https://api.clarifai.com/v2/inputs', nil, { 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}" })
puts inputs.body
