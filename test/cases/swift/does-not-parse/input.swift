import Clarifai

class Broken {
    let app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001")
    func start() {
        if <#condition#> {
    }
