import Foundation
import Clarifai

let app = ClarifaiApp(apiKey: ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"] ?? "")

func second() -> ClarifaiApp {
    let env = ProcessInfo.processInfo.environment
    return ClarifaiApp(apiKey: env["CLARIFAI_API_KEY"]!)
}

func third() -> ClarifaiApp? {
    guard let id = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_ID"],
          let secret = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_SECRET"] else { return nil }
    return ClarifaiApp(apiKey: ProcessInfo.processInfo.environment["CLARIFAI_API_KEY"])
}

func fourth() -> ClarifaiApp {
    return ClarifaiApp.init(apiKey: Environment.get("CLARIFAI_API_KEY")!)
}
