require 'rest-client'

Clarifai::Rails.setup do |config|
  config.api_key = ENV['CLARIFAI_API_KEY']
  config.model_code = 'aaa03c23b3724a16a56b629203edc62c'
end

RestClient.post 'https://api.clarifai.com/v2/models/general/outputs', {}.to_json,
                Authorization: "Key #{ENV['CLARIFAI_API_KEY']}"
