class Picture < ApplicationRecord
  def tags
    JSON.parse(open("https://api.clarifai.com/v1/tag/?url=#{url}&access_token=#{token}").read)
  end
end
