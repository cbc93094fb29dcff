require 'json'
require 'net/http'

uri = URI('https://api.clarifai.com/v2/token')
ask = Net::HTTP::Post.new(uri)
ask.basic_auth(ENV['CLARIFAI_CLIENT_ID'], ENV['CLARIFAI_CLIENT_SECRET'])
answer = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(ask) }
token = JSON.parse(answer.body)['access_token']

list = URI('https://api.clarifai.com/v2/inputs')
request = Net::HTTP::Get.new(list)
request['Authorization'] = "Bearer #{token}"
puts Net::HTTP.start(list.host, list.port, use_ssl: true) { |http| http.request(request) }.body
