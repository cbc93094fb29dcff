import Foundation

let token = ProcessInfo.processInfo.environment["CLARIFAI_ACCESS_TOKEN"]!

func request(path: String) -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/models/\(path)/versions")!)
    request.httpMethod = "GET"
    request.setValue("Key " + ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"]!, forHTTPHeaderField: "Authorization")
    return request
}

func second() -> [String: String] {
    guard let secondToken = ProcessInfo.processInfo.environment["CLARIFAI_ACCESS_TOKEN"] else { return [:] }
    return ["Authorization": "Key \(ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"] ?? "")"]
}
