import Clarifai

private let clarifaiClientID = "EXAMPLEclientid0000000000000000000000001"
fileprivate let clarifaiClientSecret: String = "EXAMPLEclientsecret000000000000000000001"
let pageSize = 30

func makeApp() -> ClarifaiApp? {
    return ClarifaiApp(appID: clarifaiClientID, appSecret: clarifaiClientSecret)
}
