class ApiBase
  include HTTParty
  base_uri 'https://api.clarifai.com/v2'
end
