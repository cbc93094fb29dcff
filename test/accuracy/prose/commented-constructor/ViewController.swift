import Clarifai
class ViewController {
    func start() {
        app = ClarifaiApp(apiKey: "Your key goes here.")
        // app = ClarifaiApp(appID: "", appSecret: "")
    }
}
