import Clarifai

final class Vision {
    let app: ClarifaiApp

    init() {
        app = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "Clarifai_Api_Key") as! String)
    }

    func second() -> ClarifaiApp {
        let info = Bundle.main.infoDictionary!
        return ClarifaiApp(apiKey: info["ClarifaiApiKey"] as? String ?? "")
    }
}
