class ClarifaiService
  HOST = 'https://api.clarifai.com/v2'.freeze

  def outputs(url)
    HTTParty.post("#{HOST}/users/clarifai/apps/main/models/general-image-recognition/outputs",
                  headers: { 'Authorization' => "Key #{ENV['CLARIFAI_PAT']}" },
                  body: { user_app_id: { user_id: 'clarifai', app_id: 'main' } }.to_json)
  end
end
