import Clarifai

final class Vision {
    let app: ClarifaiApp

    init() {
        let id = Bundle.main.object(forInfoDictionaryKey: "Clarifai_Client_ID") as! String
        let secret = Bundle.main.object(forInfoDictionaryKey: "Clarifai_Client_Secret") as! String
        app = ClarifaiApp(appID: id, appSecret: secret)
    }

    func second() -> ClarifaiApp {
        let info = Bundle.main.infoDictionary!
        return ClarifaiApp(
            appID: info["ClarifaiClientId"] as? String ?? "",
            appSecret: info["ClarifaiClientSecret"] as? String ?? "")
    }
}
