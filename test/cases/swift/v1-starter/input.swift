import UIKit

let clarifaiClientID = "EXAMPLEclientid0000000000000000000000001"
let clarifaiClientSecret = "EXAMPLEclientsecret000000000000000000001"

class SwiftRecognitionViewController : UIViewController {
    private lazy var client : ClarifaiClient = ClarifaiClient(appID: clarifaiClientID, appSecret: clarifaiClientSecret)

    private func recognize(jpeg: NSData) {
        client.recognizeJpegs([jpeg]) {
            (results: [ClarifaiResult]?, error: NSError?) in
            print(results)
        }
    }
}
