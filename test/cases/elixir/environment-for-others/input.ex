defmodule Settings do
  def clarifai do
    %{id: System.fetch_env!("CLARIFAI_APP_ID"), secret: System.fetch_env!("CLARIFAI_APP_SECRET")}
  end
end
