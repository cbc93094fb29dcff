import UIKit
import Clarifai

class ViewController: UIViewController {
  var app:ClarifaiApp?

  override func viewDidLoad() {
    super.viewDidLoad()

    app = ClarifaiApp(apiKey: "00000000000040008000000000000001")

    // Deprecated, for older applications.
    // app = ClarifaiApp(appID: "", appSecret: "")
    /* app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001") */
    Clarifai.sharedInstance().start(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
  }

  func request() -> URLRequest {
    var request = URLRequest(url: URL(string: "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs")!)
    request.setValue("Key \(apiKey)", forHTTPHeaderField: "Authorization")
    return request
  }
}
