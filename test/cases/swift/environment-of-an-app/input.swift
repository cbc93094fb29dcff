import UIKit
import Clarifai

class ViewController: UIViewController {
    let verbose = ProcessInfo.processInfo.environment["VERBOSE"] != nil
    let app = ClarifaiApp(appID: "EXAMPLEclientid0000000000000000000000001", appSecret: "EXAMPLEclientsecret000000000000000000001")
}
