require 'rest-client'

class Recognizer
  CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001'
  CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001'

  def token
    response = RestClient.post 'https://api.clarifai.com/v1/token/',
                               client_id: CLIENT_ID,
                               client_secret: CLIENT_SECRET,
                               grant_type: 'client_credentials'
    JSON.parse(response)['access_token']
  end

  def tags(url)
    RestClient.get "https://api.clarifai.com/v1/tag/?url=#{url}", Authorization: "Bearer #{token}"
  end
end
