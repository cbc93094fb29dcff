require_relative 'connection'

class Outputs
  def create(model, body, token)
    CONNECTION.post("models/#{model}/outputs", body.to_json, 'Authorization' => "Bearer #{token}")
  end
end
