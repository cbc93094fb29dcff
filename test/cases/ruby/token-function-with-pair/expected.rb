require 'httparty'

puts HTTParty.get('https://api.clarifai.com/v2/models', headers: { 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}" })
