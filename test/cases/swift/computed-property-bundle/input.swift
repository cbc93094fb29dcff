import Clarifai

struct Vision {
    private static let clientID = "EXAMPLEclientid0000000000000000000000001"
    private static let clientSecret = "EXAMPLEclientsecret000000000000000000001"

    static var app: ClarifaiApp {
        return ClarifaiApp(appID: clientID, appSecret: clientSecret)
    }
}
