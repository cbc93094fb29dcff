require 'json'
require 'rest-client'

class Vision
  def inputs
    RestClient.get('https://api.clarifai.com/v2/inputs', Authorization: "Bearer #{fetch_token}")
  end

  private

  # A new one for each call.
  def fetch_token
    answer = RestClient.post(
      'https://api.clarifai.com/v2/token',
      client_id: ENV['CLARIFAI_CLIENT_ID'], client_secret: ENV['CLARIFAI_CLIENT_SECRET'], grant_type: 'client_credentials'
    )
    JSON.parse(answer)['access_token']
  end
end
