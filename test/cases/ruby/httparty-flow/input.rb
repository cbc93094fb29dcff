require 'httparty'

auth = { username: ENV['CLARIFAI_ID'], password: ENV['CLARIFAI_SECRET'] }
answer = HTTParty.post('https://api.clarifai.com/v2/token', basic_auth: auth)
token = answer['access_token']

result = HTTParty.post(
  'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs',
  headers: { 'Authorization' => "Bearer #{token}", 'Content-Type' => 'application/json' },
  body: { inputs: [{ data: { image: { url: ARGV[0] } } }] }.to_json
)
puts result
