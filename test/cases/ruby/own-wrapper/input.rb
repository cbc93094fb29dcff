class ClarifaiService
  def initialize(client_id, client_secret)
    @client_id = client_id
    @client_secret = client_secret
  end

  def token
    HTTParty.post('https://api.clarifai.com/v2/token',
                  basic_auth: { username: @client_id, password: @client_secret })['access_token']
  end
end
