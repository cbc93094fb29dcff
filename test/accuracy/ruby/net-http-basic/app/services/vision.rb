class Vision
  def token
    uri = URI.parse("https://api.clarifai.com/v2/token")
    http = Net::HTTP.new(uri.host, uri.port)
    http.use_ssl = true
    request = Net::HTTP::Post.new(uri.request_uri)
    request.basic_auth(@id, @secret)
    JSON.parse(http.request(request).body)["access_token"]
  end

  def look(image)
    request = Net::HTTP::Post.new("/v2/models/general/outputs")
    request.add_field("Authorization", "Bearer #{token}")
    request
  end
end
