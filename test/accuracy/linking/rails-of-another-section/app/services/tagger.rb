require 'clarifai'

class Tagger
  def client
    Clarifai::Client.new(Rails.application.secrets.vision[:id], Rails.application.secrets.vision[:secret])
  end
end
