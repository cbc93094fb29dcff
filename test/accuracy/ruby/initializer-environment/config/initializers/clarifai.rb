Clarifai.configure do |c|
  c.client_id = ENV['CLARIFAI_CLIENT_ID'] # see the console
  c.client_secret = ENV['CLARIFAI_CLIENT_SECRET']
end
