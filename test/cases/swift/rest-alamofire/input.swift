import Alamofire

struct Tagger {
    let clientID: String
    let clientSecret: String

    func signIn() {
        let params = ["grant_type": "client_credentials"]
        Alamofire.request("https://api.clarifai.com/v2/token", method: .post, parameters: params)
            .authenticate(user: clientID, password: clientSecret)
            .responseJSON { response in
                if let json = response.result.value as? [String: Any], let token = json["access_token"] as? String {
                    UserDefaults.standard.set(token, forKey: "clarifai_access_token")
                }
            }
    }

    func addInput(url: String, token: String) {
        let headers: HTTPHeaders = ["Authorization": "Bearer \(token)", "Accept": "application/json"]
        Alamofire.request("https://api.clarifai.com/v2/inputs", method: .post, parameters: ["url": url], headers: headers)
        Alamofire.request("https://api.clarifai.com/v2/inputs/\(url)", method: .delete, headers: headers)
    }
}
