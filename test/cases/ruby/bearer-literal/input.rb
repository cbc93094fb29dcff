require 'net/http'

uri = URI.parse("https://api.clarifai.com/v2/inputs")
request = Net::HTTP::Get.new(uri)
request["Authorization"] = "Bearer EXAMPLEaccesstoken000000000001"
puts Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }.body
