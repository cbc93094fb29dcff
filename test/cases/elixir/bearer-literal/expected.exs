HTTPoison.get!("https://api.clarifai.com/v2/models", [Authorization: "Key " <> System.get_env("CLARIFAI_API_KEY")])
|> IO.inspect()
