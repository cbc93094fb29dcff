require "clarifai_ruby"

ClarifaiRuby.configure { |config|
  config.base_url = "https://api.clarifai.com"
  config.version_path = "/v1"
  config.client_id = "EXAMPLEclientid0000000000000000000000001"
  config.client_secret = "EXAMPLEclientsecret000000000000000000001"
}

response = ClarifaiRuby::TagRequest.new.get("https://samples.example/metro.jpg")
response.tags.each { |tag| puts tag.word }
