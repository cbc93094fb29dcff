import tags

clarifai_token = "Exampletoken000000000000000001"
