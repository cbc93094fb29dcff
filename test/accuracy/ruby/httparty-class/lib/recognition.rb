class Recognition
  include HTTParty
  base_uri 'https://api.clarifai.com/v2'
  headers 'Authorization' => "Bearer #{ENV['CLARIFAI_TOKEN']}", 'Content-Type' => 'application/json'

  def self.inputs
    get('/inputs')
  end
end
