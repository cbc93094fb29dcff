require 'clarifai'

client = Clarifai.client(client_id: ENV['CLARIFAI_CLIENT_ID'], client_secret: ENV['CLARIFAI_CLIENT_SECRET'])
puts client.tag(picture_url)
puts client.info
client.create_collection('pets')
