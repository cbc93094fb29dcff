require 'faraday'
require 'json'

class Vision
  def inputs
    Faraday.get('https://api.clarifai.com/v2/inputs', nil, { 'Authorization' => "Bearer #{access_token}" })
  end

  private

  def access_token
    @access_token ||= JSON.parse(grant.body)['access_token']
  end

  def grant
    form = { client_id: ENV['CLARIFAI_ID'], client_secret: ENV['CLARIFAI_SECRET'], grant_type: 'client_credentials' }
    Faraday.post('https://api.clarifai.com/v2/token', form)
  end
end
