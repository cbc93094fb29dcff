import Clarifai

let pageSize = 30

func makeApp() -> ClarifaiApp? {
    return ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
}
