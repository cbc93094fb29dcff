defmodule Shop.Tagger do
  def token do
    id = Application.get_env(:shop, :vision_id)
    secret = Application.get_env(:shop, :vision_secret)
    HTTPoison.post("https://api.clarifai.com/v2/token", {:form, [client_id: id, client_secret: secret]})
  end
end
