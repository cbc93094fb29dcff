require 'clarifai'

settings = Rails.application.config_for(:tagging)
CLIENT = Clarifai::Client.new(settings['id'], settings['secret'])
