defmodule Vision do
  def inputs do
    auth = [hackney: [basic_auth: {System.get_env("CLARIFAI_CLIENT_ID"), System.get_env("CLARIFAI_CLIENT_SECRET")}]]
    answer = HTTPoison.post!("https://api.clarifai.com/v2/token", "", [], auth)
    token = Jason.decode!(answer.body)["access_token"]
    HTTPoison.get!("https://api.clarifai.com/v2/inputs", [{"Authorization", "Bearer " <> token}])
  end
end
