defmodule Vision do
  use Tesla

  plug Tesla.Middleware.BaseUrl, "https://api.clarifai.com/v2"
  plug Tesla.Middleware.Headers, [{"authorization", "Bearer " <> System.get_env("CLARIFAI_ACCESS_TOKEN")}]

  def inputs, do: get("/inputs")
end
