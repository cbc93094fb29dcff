import Clarifai

let app = ClarifaiApp(appID: Credentials.tagId, appSecret: Credentials.tagSecret)
