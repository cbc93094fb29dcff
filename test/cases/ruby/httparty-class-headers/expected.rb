require 'httparty'

class Vision
  include HTTParty
  base_uri 'https://api.clarifai.com/v2'
  headers 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}"

  def concepts
    self.class.get('/concepts')
  end
end
