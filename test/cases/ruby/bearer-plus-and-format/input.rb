require 'rest-client'
API = 'https://api.clarifai.com/v2'

def models
  RestClient.get(API + '/models', { 'Authorization' => 'Bearer ' + ENV['CLARIFAI_TOKEN'] })
end

def concepts
  RestClient.get("#{API}/concepts", { 'Authorization' => format('Bearer %s', ENV['CLARIFAI_TOKEN']) })
end
