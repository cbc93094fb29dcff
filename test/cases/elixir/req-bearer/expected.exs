Mix.install([:req])

Req.get!("https://api.clarifai.com/v2/concepts", headers: [{"authorization", "Key " <> System.fetch_env!("CLARIFAI_API_KEY")}])
