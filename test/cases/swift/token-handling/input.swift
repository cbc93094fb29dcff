import Clarifai

class Store {
    var clarifai: ClarifaiApp!

    func restore() {
        clarifai.accessToken = UserDefaults.standard.string(forKey: "com.clarifai.ClarifaiClient.AccessToken")
        clarifai.ensureValidAccessToken { error in print(error ?? "valid") }
    }

    func useFixedToken() {
        clarifai?.accessToken = "EXAMPLEtoken000000000000000001"
    }

    func forget() {
        UserDefaults.standard.removeObject(forKey: "theme")
    }
}
