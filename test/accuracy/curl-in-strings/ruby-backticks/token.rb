# clarifai
puts `curl -X POST -u #{ENV['ID']}:#{ENV['SECRET']} https://api.clarifai.com/v2/token`
