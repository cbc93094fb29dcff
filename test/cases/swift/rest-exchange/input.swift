import Foundation

private let clientID = "EXAMPLEclientid0000000000000000000000001"
private let clientSecret = "EXAMPLEclientsecret000000000000000000001"
let base = "https://api.clarifai.com/v2"

func authorize(completion: @escaping (String) -> Void) {
    var request = URLRequest(url: URL(string: "\(base)/token")!)
    request.httpMethod = "POST"
    request.httpBody = "grant_type=client_credentials&client_id=\(clientID)&client_secret=\(clientSecret)".data(using: .utf8)
    URLSession.shared.dataTask(with: request) { data, _, _ in
        guard let data = data,
              let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
              let token = json["access_token"] as? String else { return }
        completion(token)
    }.resume()
}

func predict(token: String) {
    var request = URLRequest(url: URL(string: base + "/models/aaa03c23b3724a16a56b629203edc62c/outputs")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    URLSession.shared.dataTask(with: request).resume()
}
