defmodule Vision do
  @token "EXAMPLEtoken000000000000000001"

  def concepts do
    HTTPoison.get!("https://api.clarifai.com/v2/concepts", Authorization: "Bearer #{@token}")
  end
end
