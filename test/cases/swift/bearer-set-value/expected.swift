import Foundation

func concepts() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/concepts")!)
    request.setValue("Key \(ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"]!)", forHTTPHeaderField: "Authorization")
    return request
}
