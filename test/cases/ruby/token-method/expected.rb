require 'json'
require 'rest-client'

class Vision
  def inputs
    RestClient.get('https://api.clarifai.com/v2/inputs', Authorization: "Key #{ENV['CLARIFAI_API_KEY']}")
  end

  private
end
