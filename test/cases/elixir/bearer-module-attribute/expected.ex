defmodule Vision do

  def concepts do
    HTTPoison.get!("https://api.clarifai.com/v2/concepts", Authorization: "Key #{System.get_env("CLARIFAI_API_KEY")}")
  end
end
