import Foundation
import Clarifai

let app = ClarifaiApp(
    appID: ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_ID"] ?? "",
    appSecret: ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_SECRET"] ?? ""
)

func second() -> ClarifaiApp {
    let env = ProcessInfo.processInfo.environment
    return ClarifaiApp(appID: env["CLARIFAI_APP_ID"]!, appSecret: env["CLARIFAI_APP_SECRET"]!)
}

func third() -> ClarifaiApp? {
    guard let id = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_ID"],
          let secret = ProcessInfo.processInfo.environment["CLARIFAI_CLIENT_SECRET"] else { return nil }
    return ClarifaiApp(appID: id, appSecret: secret)
}

func fourth() -> ClarifaiApp {
    return ClarifaiApp.init(appID: Environment.get("CLARIFAI_ID")!, appSecret: Environment.get("CLARIFAI_SECRET")!)
}
