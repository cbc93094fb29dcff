class ClarifaiApi
  def initialize(id, secret)
    @id, @secret = id, secret
  end

  def connection
    Faraday.new(url: 'https://api.clarifai.com')
  end

  def token
    connection.post('/v2/token', client_id: @id, client_secret: @secret, grant_type: 'client_credentials').body
  end

  def models
    connection.get('/v2/models') do |req|
      req.headers['Authorization'] = 'Bearer ' + token
    end
  end
end
