require 'rest-client'
API = 'https://api.clarifai.com/v2'

def models
  RestClient.get(API + '/models', { 'Authorization' => 'Key ' + ENV['CLARIFAI_API_KEY'] })
end

def concepts
  RestClient.get("#{API}/concepts", { 'Authorization' => format('Key %s', ENV['CLARIFAI_API_KEY']) })
end
