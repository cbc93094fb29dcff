defmodule Tagger.Clarifai do
  @base "https://api.clarifai.com/v2"

  def token do
    body = {:form, [grant_type: "client_credentials"]}
    options = [hackney: [basic_auth: {System.get_env("CLARIFAI_CLIENT_ID"), System.get_env("CLARIFAI_CLIENT_SECRET")}]]
    {:ok, response} = HTTPoison.post(@base <> "/token", body, [], options)
    %{"access_token" => token} = Poison.decode!(response.body)
    token
  end

  def predict(url) do
    headers = [{"Authorization", "Bearer #{token()}"}, {"Content-Type", "application/json"}]
    HTTPoison.post!("#{@base}/models/general/outputs", payload(url), headers)
  end

  defp payload(url), do: Poison.encode!(%{inputs: [%{data: %{image: %{url: url}}}]})
end
