class ClarifaiService
  URL = 'https://api.clarifai.com'.freeze

  def predict(image_url)
    connection.post do |req|
      req.url '/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs'
      req.headers['Authorization'] = "Bearer #{token}"
      req.headers['Content-Type'] = 'application/json'
      req.body = { inputs: [{ data: { image: { url: image_url } } }] }.to_json
    end
  end

  private

  def token
    Rails.cache.fetch('clarifai_token', expires_in: 40.hours) do
      response = Faraday.new(URL) { |f|
        f.basic_auth ENV['CLARIFAI_CLIENT_ID'], ENV['CLARIFAI_CLIENT_SECRET']
        f.adapter Faraday.default_adapter
      }.post('/v2/token', grant_type: 'client_credentials')
      JSON.parse(response.body)['access_token']
    end
  end

  def connection
    @connection ||= Faraday.new(url: URL)
  end
end
