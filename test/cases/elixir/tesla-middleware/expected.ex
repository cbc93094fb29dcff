defmodule Vision do
  use Tesla

  plug Tesla.Middleware.BaseUrl, "https://api.clarifai.com/v2"
  plug Tesla.Middleware.Headers, [{"authorization", "Key " <> System.get_env("CLARIFAI_API_KEY")}]

  def inputs, do: get("/inputs")
end
