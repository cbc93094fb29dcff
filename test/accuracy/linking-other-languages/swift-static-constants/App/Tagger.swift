import Clarifai

class Tagger {
  let app = ClarifaiApp(appID: Constants.id, appSecret: Constants.secret)
}
