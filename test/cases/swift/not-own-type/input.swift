import Foundation

final class ClarifaiApp {
    init(appID: String, appSecret: String) {}
}

func make(_ name: String, motto: String) -> ClarifaiApp {
    return ClarifaiApp(appID: name, appSecret: motto)
}
