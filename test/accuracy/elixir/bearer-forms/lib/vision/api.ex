defmodule Vision.Api do
  @url "https://api.clarifai.com/v2/inputs"

  def one(token), do: HTTPoison.get(@url, [{"Authorization", "Bearer #{token}"}])
  def two(token), do: HTTPoison.get(@url, Authorization: "Bearer " <> token)
  def three, do: HTTPoison.get(@url, %{"Authorization" => "Bearer EXAMPLEaccesstoken000000000001"})
end
