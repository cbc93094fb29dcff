require 'httparty'

class Vision
  include HTTParty
  base_uri 'https://api.clarifai.com/v2'
  headers 'Authorization' => "Bearer #{ENV['CLARIFAI_TOKEN']}"

  def concepts
    self.class.get('/concepts')
  end
end
