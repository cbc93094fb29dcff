import Clarifai_Apple_SDK
Clarifai.sharedInstance().start(apiKey: "00000000000040008000000000000001")
