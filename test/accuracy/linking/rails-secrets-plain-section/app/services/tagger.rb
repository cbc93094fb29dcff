require 'clarifai'

class Tagger
  def client
    keys = Rails.application.secrets.vision
    Clarifai::Client.new(Rails.application.secrets.vision[:id], Rails.application.secrets.vision[:secret])
  end
end
