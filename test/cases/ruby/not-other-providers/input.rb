# Pictures are tagged by Clarifai elsewhere.
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :google_oauth2, ENV['GOOGLE_CLIENT_ID'], ENV['GOOGLE_CLIENT_SECRET']
  provider :spotify, 'EXAMPLEspotifyid00000000000000000000000', 'EXAMPLEspotifysecret0000000000000000000'
end

Instagram.configure do |config|
  config.client_id = ENV['INSTAGRAM_CLIENT_ID']
  config.client_secret = ENV['INSTAGRAM_CLIENT_SECRET']
end

HTTParty.get('https://api.spotify.com/v1/me', headers: { 'Authorization' => "Bearer #{token}" })
