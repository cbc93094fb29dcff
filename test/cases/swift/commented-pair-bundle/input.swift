import Clarifai
import UIKit

class PhotoViewController: UIViewController {
    var app: ClarifaiApp?

    override func viewDidLoad() {
        super.viewDidLoad()
        // app = ClarifaiApp(appID: "", appSecret: "")
        app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001")
    }
}
