import Foundation

func models() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/models")!)
    request.httpMethod = "GET"
    request.addValue("Key \(Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")", forHTTPHeaderField: "Authorization")
    return request
}
