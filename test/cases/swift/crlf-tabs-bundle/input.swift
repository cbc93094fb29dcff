import Clarifai

class Vision {
	var app: ClarifaiApp!

	func start() {
		let clientID = "EXAMPLEclientid0000000000000000000000001"
		let clientSecret = #"EXAMPLEclientsecret000000000000000000001"#
		if #available(iOS 10.0, *) {
			app = ClarifaiApp(appID: clientID, appSecret: clientSecret)
		}
	}
}
