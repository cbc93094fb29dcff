require 'httparty'

result = HTTParty.post(
  'https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs',
  headers: { 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}", 'Content-Type' => 'application/json' },
  body: { inputs: [{ data: { image: { url: ARGV[0] } } }] }.to_json
)
puts result
