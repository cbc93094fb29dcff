require 'faraday'

connection = Faraday.new('https://api.clarifai.com/v2/') do |faraday|
  faraday.headers['Authorization'] = 'Bearer ' + ENV.fetch('CLARIFAI_ACCESS_TOKEN')
end
puts connection.get('concepts').body
