class Tagger
  def initialize
    @conn = Faraday.new('https://api.clarifai.com', headers: { 'Authorization' => "Key #{ENV['CLARIFAI_API_KEY']}" })
  end

  def tags(url)
    @conn.post('/v2/models/general/outputs', { inputs: [{ data: { image: { url: url } } }] }.to_json)
  end
end
