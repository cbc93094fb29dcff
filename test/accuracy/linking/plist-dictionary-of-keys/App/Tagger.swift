import Clarifai

func makeTagger() -> ClarifaiApp {
    let path = Bundle.main.path(forResource: "Keys", ofType: "plist")!
    let keys = NSDictionary(contentsOfFile: path)!
    return ClarifaiApp(appID: keys["tagId"] as! String, appSecret: keys["tagSecret"] as! String)
}
