require 'json'
require 'net/http'

list = URI('https://api.clarifai.com/v2/inputs')
request = Net::HTTP::Get.new(list)
request['Authorization'] = "Key #{ENV['CLARIFAI_API_KEY']}"
puts Net::HTTP.start(list.host, list.port, use_ssl: true) { |http| http.request(request) }.body
