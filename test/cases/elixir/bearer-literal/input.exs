HTTPoison.get!("https://api.clarifai.com/v2/models", [Authorization: "Bearer EXAMPLEaccesstoken000000000001"])
|> IO.inspect()
