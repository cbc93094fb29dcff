defmodule Vision do
  def concepts do
    headers = [{"Authorization", "Key #{System.get_env("CLARIFAI_API_KEY")}"}]
    HTTPoison.get!("https://api.clarifai.com/v2/concepts", headers)
  end
end
