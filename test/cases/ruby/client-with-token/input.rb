require 'clarifai'

client = Clarifai::Client.new(access_token: 'EXAMPLEaccesstoken000000000001')
client.tag('https://samples.example/a.jpg')
