Mix.install([:req])

token = System.fetch_env!("CLARIFAI_ACCESS_TOKEN")

Req.get!("https://api.clarifai.com/v2/concepts", headers: [{"authorization", "Bearer " <> token}])
