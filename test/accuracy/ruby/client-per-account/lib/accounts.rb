require 'clarifai'

DEV = Clarifai.client(
  :client_id => 'EXAMPLEclientid0000000000000000000000001',
  :client_secret => 'EXAMPLEclientsecret000000000000000000001'
)
PROD = Clarifai::Client.new(client_id: ENV['PROD_ID'], client_secret: ENV['PROD_SECRET'])
