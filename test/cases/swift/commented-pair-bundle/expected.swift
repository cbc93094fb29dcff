import Clarifai
import UIKit

class PhotoViewController: UIViewController {
    var app: ClarifaiApp?

    override func viewDidLoad() {
        super.viewDidLoad()
        // app = ClarifaiApp(appID: "", appSecret: "")
        app = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
    }
}
