import UIKit
import Clarifai

class ViewController: UIViewController {
  var app: ClarifaiApp?

  override func viewDidLoad() {
    super.viewDidLoad()
    app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001")
  }
}
