require 'clarifai'
require_relative 'keys'

Clarifai.configure do |config|
  config.client_id = ID
  config.client_secret = SECRET
end
