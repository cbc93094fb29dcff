import Clarifai

struct Vision {
    let app = ClarifaiApp(appID: Credentials.clientID, appSecret: Credentials.clientSecret)
    let other = ClarifaiApp(appID: Credentials.clientID(), appSecret: Credentials.clientSecret())
}
