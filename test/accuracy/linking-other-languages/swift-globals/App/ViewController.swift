import UIKit
import Clarifai

class ViewController: UIViewController {
  let app = ClarifaiApp(appID: clientID, appSecret: clientSecret)
}
