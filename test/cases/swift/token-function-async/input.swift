import Foundation

struct Grant: Decodable {
    let access_token: String
}

final class Vision {
    func inputs() async throws -> Data {
        var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/inputs")!)
        let token = try await fetchToken()
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        return try await URLSession.shared.data(for: request).0
    }

    private func fetchToken() async throws -> String {
        let id = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_ID"]!
        let secret = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_SECRET"]!
        var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/token")!)
        request.httpMethod = "POST"
        request.httpBody = "grant_type=client_credentials&client_id=\(id)&client_secret=\(secret)".data(using: .utf8)
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONDecoder().decode(Grant.self, from: data).access_token
    }
}
