require_relative 'api_base'

class Predictions < ApiBase
  def initialize(token)
    @options = { headers: { 'Authorization' => "Bearer #{token}" } }
  end

  def of(model, body)
    self.class.post("/models/#{model}/outputs", @options.merge(body: body.to_json))
  end
end
