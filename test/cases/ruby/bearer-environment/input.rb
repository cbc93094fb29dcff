require 'net/http'

uri = URI('https://api.clarifai.com/v2/concepts')
request = Net::HTTP::Get.new(uri)
request['Authorization'] = "Bearer #{ENV['CLARIFAI_ACCESS_TOKEN']}"
puts Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }.body
