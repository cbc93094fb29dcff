import UIKit
import Clarifai

class ViewController: UIViewController {
  lazy var app = ClarifaiApp(
    appID: "EXAMPLEclientid0000000000000000000000001", // id
    appSecret: "EXAMPLEclientsecret000000000000000000001"
  )!

  func recognize(image: UIImage) {
    app.getModelByName("general-v1.3") { model, error in
      let picture = ClarifaiImage(image: image)!
      model?.predict(on: [picture]) { outputs, error in
        print(outputs ?? [])
      }
    }
  }
}
