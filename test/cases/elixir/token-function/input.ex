defmodule Vision do
  def inputs do
    HTTPoison.get!("https://api.clarifai.com/v2/inputs", [{"Authorization", "Bearer #{token()}"}])
  end

  defp token do
    auth = {System.get_env("CLARIFAI_CLIENT_ID"), System.get_env("CLARIFAI_CLIENT_SECRET")}
    answer = HTTPoison.post!("https://api.clarifai.com/v2/token", "", [], hackney: [basic_auth: auth])
    Jason.decode!(answer.body)["access_token"]
  end
end
