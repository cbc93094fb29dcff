import Clarifai
let app = ClarifaiApp(apiKey: key)
// let app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEsecret000000000000000000000000001")
