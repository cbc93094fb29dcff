defmodule Vision.Token do
  def fetch(id, secret) do
    HTTPoison.post("https://api.clarifai.com/v1/token/", {:form, [client_id: id, client_secret: secret]})
  end
end
