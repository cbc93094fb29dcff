import Clarifai

class Vision {
	var app: ClarifaiApp!

	func start() {
		if #available(iOS 10.0, *) {
			app = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
		}
	}
}
