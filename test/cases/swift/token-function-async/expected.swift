import Foundation

struct Grant: Decodable {
    let access_token: String
}

final class Vision {
    func inputs() async throws -> Data {
        var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/inputs")!)
        request.setValue("Key \(ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"]!)", forHTTPHeaderField: "Authorization")
        return try await URLSession.shared.data(for: request).0
    }
}
