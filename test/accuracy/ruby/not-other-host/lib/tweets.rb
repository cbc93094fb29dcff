# Pictures go to Clarifai in another job.
def tweets
  HTTParty.get('https://api.twitter.com/1.1/search/tweets.json', headers: { 'Authorization' => "Bearer #{token}" })
end
