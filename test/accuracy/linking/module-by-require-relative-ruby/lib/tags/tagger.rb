require 'clarifai'
require_relative '../keys'

CLIENT = Clarifai::Client.new(Keys::ID, Keys::SECRET)
