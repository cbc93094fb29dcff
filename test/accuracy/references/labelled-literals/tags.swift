let tagger = ClarifaiTagger(clientID: "Exampleclientid_000000-00000000000000001", clientSecret: "Examplesecret_0000000-000000000000000001")
