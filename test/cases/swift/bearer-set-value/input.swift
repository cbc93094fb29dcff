import Foundation

func concepts() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/concepts")!)
    let token = ProcessInfo.processInfo.environment["CLARIFAI_ACCESS_TOKEN"]!
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    return request
}
