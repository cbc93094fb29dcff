import Clarifai

struct Keys {
    struct Clarifai {
        static let id = "EXAMPLEclientid0000000000000000000000001"
        static let secret = "EXAMPLEclientsecret000000000000000000001"
    }
}

enum Secrets: String {
    case clarifaiID = "EXAMPLEclientid0000000000000000000000002"
    case clarifaiSecret = "EXAMPLEclientsecret000000000000000000002"
}

final class Vision {
    lazy var first = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
    lazy var second = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
    lazy var third = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
}
