require 'rest-client'
res = RestClient.get 'https://api.clarifai.com/v1/tag/',
                     params: { url: 'https://samples.example/a.jpg' },
                     Authorization: 'Bearer EXAMPLEaccesstoken000000000001'
puts res
