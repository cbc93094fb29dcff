defmodule Tagger.Client do
  def connect do
    Clarifai.Client.new(Application.get_env(:clarifai, :client_id), Application.get_env(:clarifai, :client_secret))
  end
end
