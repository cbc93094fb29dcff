defmodule Vision do
  def inputs do
    form = [
      grant_type: "client_credentials",
      client_id: System.get_env("CLARIFAI_CLIENT_ID"),
      client_secret: System.get_env("CLARIFAI_CLIENT_SECRET")
    ]

    answer = HTTPoison.post!("https://api.clarifai.com/v2/token", {:form, form})
    token = Jason.decode!(answer.body)["access_token"]
    HTTPoison.get!("https://api.clarifai.com/v2/inputs", Authorization: "Bearer #{token}")
  end
end
