import Clarifai
import Foundation

let environment = ProcessInfo.processInfo.environment
let app = ClarifaiApp(apiKey: environment["CLARIFAI_API_KEY"]!)
print(app as Any)
