require 'net/http'
require 'json'

class Clarifai
  TOKEN_URL = 'https://api.clarifai.com/v2/token'.freeze
  MODEL_URL = 'https://api.clarifai.com/v2/models/general/outputs'.freeze

  def access_token
    uri = URI(TOKEN_URL)
    request = Net::HTTP::Post.new(uri)
    request.basic_auth ENV['CLARIFAI_CLIENT_ID'], ENV['CLARIFAI_CLIENT_SECRET']
    response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(request) }
    JSON.parse(response.body)['access_token']
  end

  def predict(image_url)
    uri = URI(MODEL_URL)
    request = Net::HTTP::Post.new(uri)
    request['Authorization'] = "Bearer #{access_token}"
    request['Content-Type'] = 'application/json'
    request.body = { inputs: [{ data: { image: { url: image_url } } }] }.to_json
    Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(request) }
  end
end
