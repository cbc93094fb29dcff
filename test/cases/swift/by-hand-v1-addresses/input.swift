import Foundation

func tag(picture: String, done: @escaping (Data?) -> Void) {
    let url = URL(string: "https://api.clarifai.com/v1/tag/?url=\(picture)")!
    URLSession.shared.dataTask(with: url) { data, _, _ in done(data) }.resume()
    let usage = URL(string: "https://api.clarifai.com/v1/usage/")!
    URLSession.shared.dataTask(with: usage) { data, _, _ in done(data) }.resume()
}
