require 'clarifai'

Clarifai.configure do |config|
  config.client_id     = ENV['CLARIFAI_CLIENT_ID']
  config.client_secret = ENV['CLARIFAI_CLIENT_SECRET']
end

def tags_of(url)
  client = Clarifai.client
  client.tag(url)['results']
end
