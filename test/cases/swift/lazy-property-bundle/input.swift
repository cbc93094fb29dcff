import Clarifai
import UIKit

class PhotoViewController: UIViewController {
    lazy var app = ClarifaiApp(
        appID: "EXAMPLEclientid0000000000000000000000001",
        appSecret: "EXAMPLEclientsecret000000000000000000001"
    )
}
