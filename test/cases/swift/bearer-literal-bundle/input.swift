import Foundation

func models() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/models")!)
    request.httpMethod = "GET"
    request.addValue("Bearer EXAMPLEtoken000000000000000001", forHTTPHeaderField: "Authorization")
    return request
}
