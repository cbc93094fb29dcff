require 'faraday'

CONNECTION = Faraday.new(url: 'https://api.clarifai.com/v2')
