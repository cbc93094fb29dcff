defmodule Tags do
  def tags(url, token) do
    HTTPoison.get!("https://api.clarifai.com/v1/tag/?url=#{url}", %{"Authorization" => "Bearer #{token}"})
  end
end
