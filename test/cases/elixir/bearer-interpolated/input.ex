defmodule Vision do
  def concepts do
    token = System.get_env("CLARIFAI_ACCESS_TOKEN")
    headers = [{"Authorization", "Bearer #{token}"}]
    HTTPoison.get!("https://api.clarifai.com/v2/concepts", headers)
  end
end
