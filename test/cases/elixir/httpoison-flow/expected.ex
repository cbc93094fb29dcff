defmodule Vision do
  def inputs do
    HTTPoison.get!("https://api.clarifai.com/v2/inputs", [{"Authorization", "Key " <> System.get_env("CLARIFAI_API_KEY")}])
  end
end
