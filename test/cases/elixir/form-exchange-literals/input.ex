defmodule Clarifai.Auth do
  @client_id "EXAMPLEclientid0000000000000000000000001"
  @client_secret "EXAMPLEclientsecret000000000000000000001"

  def get_token do
    "https://api.clarifai.com/v1/token"
    |> HTTPoison.post!({:form, [{"client_id", @client_id}, {"client_secret", @client_secret}, {"grant_type", "client_credentials"}]})
    |> Map.get(:body)
    |> Jason.decode!()
    |> Map.get("access_token")
  end
end
