defmodule ClarifAI.Api do
  @base "https://backend.clarif.example/api/v1"

  def ask(question, token) do
    HTTPoison.post(@base <> "/questions", question, [{"Authorization", "Bearer #{token}"}])
  end
end
