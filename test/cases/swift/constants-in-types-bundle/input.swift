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
    private let visionID = "EXAMPLEclientid0000000000000000000000001"
    private let visionSecret = "EXAMPLEclientsecret000000000000000000001"

    lazy var first = ClarifaiApp(appID: Keys.Clarifai.id, appSecret: Keys.Clarifai.secret)
    lazy var second = ClarifaiApp(appID: Secrets.clarifaiID.rawValue, appSecret: Secrets.clarifaiSecret.rawValue)
    lazy var third = ClarifaiApp(appID: self.visionID, appSecret: visionSecret)
}
