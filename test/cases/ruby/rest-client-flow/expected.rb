require 'json'
require 'rest-client'

puts RestClient.get('https://api.clarifai.com/v2/inputs', { Authorization: "Key #{ENV['CLARIFAI_API_KEY']}" })
