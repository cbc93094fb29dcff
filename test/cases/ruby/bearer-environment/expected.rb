require 'net/http'

uri = URI('https://api.clarifai.com/v2/concepts')
request = Net::HTTP::Get.new(uri)
request['Authorization'] = "Key #{ENV['CLARIFAI_API_KEY']}"
puts Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }.body
