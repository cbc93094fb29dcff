require 'faraday'

connection = Faraday.new('https://api.clarifai.com/v2/') do |faraday|
  faraday.headers['Authorization'] = 'Key ' + ENV.fetch('CLARIFAI_API_KEY')
end
puts connection.get('concepts').body
