import Clarifai

final class Tagger {
    let app: ClarifaiApp

    init() {
        let info = Bundle.main.infoDictionary
        app = ClarifaiApp(appID: Bundle.main.infoDictionary!["VisionId"] as! String, appSecret: Bundle.main.infoDictionary!["VisionSecret"] as! String)
    }
}
