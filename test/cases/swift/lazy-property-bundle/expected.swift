import Clarifai
import UIKit

class PhotoViewController: UIViewController {
    lazy var app = ClarifaiApp(apiKey: Bundle.main.object(forInfoDictionaryKey: "CLARIFAI_API_KEY") as? String ?? "")
}
