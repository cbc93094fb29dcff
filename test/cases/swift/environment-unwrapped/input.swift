import Clarifai
import Foundation

let environment = ProcessInfo.processInfo.environment
let app = ClarifaiApp(appID: environment["CLARIFAI_CLIENT_ID"]!, appSecret: environment["CLARIFAI_CLIENT_SECRET"]!)
print(app as Any)
