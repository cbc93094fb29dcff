import UIKit
import Clarifai

class ViewController: UIViewController {
  lazy var app = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")!

  func recognize(image: UIImage) {
    app.getModelByName("general-v1.3") { model, error in
      let picture = ClarifaiImage(image: image)!
      model?.predict(on: [picture]) { outputs, error in
        print(outputs ?? [])
      }
    }
  }
}
