import Alamofire

enum Router: URLRequestConvertible {
    case token
    case predict(Data)

    static let base = "https://api.clarifai.com/v2"
    static let clientID = "EXAMPLEclientid0000000000000000000000001"
    static let clientSecret = "EXAMPLEclientsecret000000000000000000001"
    static var accessToken: String?

    func asURLRequest() throws -> URLRequest {
        switch self {
        case .token:
            var request = URLRequest(url: URL(string: Router.base + "/token")!)
            request.httpMethod = "POST"
            let pair = "\(Router.clientID):\(Router.clientSecret)".data(using: .utf8)!.base64EncodedString()
            request.setValue("Basic \(pair)", forHTTPHeaderField: "Authorization")
            return request
        case .predict(let body):
            var request = URLRequest(url: URL(string: Router.base + "/models/general-v1.3/outputs")!)
            request.httpMethod = "POST"
            request.httpBody = body
            if let token = Router.accessToken {
                request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
            }
            return request
        }
    }
}
