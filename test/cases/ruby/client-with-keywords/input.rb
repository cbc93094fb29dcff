# frozen_string_literal: true

require 'clarifai'

CLIENT_ID = ENV.fetch('CLARIFAI_APP_ID')
CLIENT_SECRET = ENV.fetch('CLARIFAI_APP_SECRET')

client = Clarifai.client(
  client_id: CLIENT_ID, # from the console
  client_secret: CLIENT_SECRET
)
puts client.info
puts client.tag(ARGV[0])
