require 'open-uri'

BASE = 'https://api.clarifai.com/v1'

def tag(url, token)
  JSON.parse(URI.open("#{BASE}/tag/?url=#{url}&access_token=#{token}").read)
end
