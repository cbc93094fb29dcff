import Clarifai

struct Vision {
    static var app: ClarifaiApp {
        return ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
    }
}
