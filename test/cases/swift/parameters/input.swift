import Clarifai

final class ClarifaiService {
    private let app: ClarifaiApp

    init(clientID: String, secret clientSecret: String) {
        self.app = ClarifaiApp(appID: clientID, appSecret: clientSecret)
    }
}

let service = ClarifaiService(clientID: "EXAMPLEclientid0000000000000000000000001", secret: "EXAMPLEclientsecret000000000000000000001")
