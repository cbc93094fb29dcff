require 'httparty'

def inputs
  HTTParty.get('https://api.clarifai.com/v2/inputs', headers: { 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}" })
end

puts inputs
