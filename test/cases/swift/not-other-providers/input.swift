import Clarifai

struct Services {
    let spotify = Spotify(clientID: "EXAMPLEspotify00000000000000000001", clientSecret: "EXAMPLEspotify00000000000000000002")
    let google = ["clientId": "EXAMPLEgoogle0000000000000000000001", "clientSecret": "EXAMPLEgoogle0000000000000000000002"]
    let app = ClarifaiApp(apiKey: Secrets.clarifaiKey)

    func me(token: String) -> URLRequest {
        var request = URLRequest(url: URL(string: "https://api.spotify.com/v1/me")!)
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        UserDefaults.standard.set(token, forKey: "spotify_refresh")
        return request
    }
}
