require 'net/http'
Clarifai.configure do |config|
  config.client_id = ENV['CLARIFAI_CLIENT_ID']
  config.client_secret = ENV['CLARIFAI_CLIENT_SECRET']
end
uri = URI('https://api.clarifai.com/v1/tag/?url=x')
request['Authorization'] = "Bearer #{token}"
http.get('https://api.clarifai.com/v1/tag/?access_token=EXAMPLEtoken000000000000000001&url=x')
