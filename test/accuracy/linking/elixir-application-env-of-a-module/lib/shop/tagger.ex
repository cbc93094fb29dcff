defmodule Shop.Tagger do
  @config Application.compile_env(:shop, Shop.Tagger)

  def token do
    HTTPoison.post("https://api.clarifai.com/v2/token", {:form, [client_id: @config[:id], client_secret: @config[:secret]]})
  end
end
