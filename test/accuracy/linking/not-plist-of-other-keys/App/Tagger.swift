import Clarifai

func makeTagger(key: String) -> ClarifaiApp {
    Login.start(Bundle.main.infoDictionary!["LoginId"] as! String, Bundle.main.infoDictionary!["LoginSecret"] as! String)
    return ClarifaiApp(apiKey: key)
}
