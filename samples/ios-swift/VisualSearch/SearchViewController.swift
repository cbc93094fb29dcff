import Clarifai
import UIKit

class SearchViewController: UIViewController {

    @IBOutlet weak var resultLabel: UILabel!
    private var app: ClarifaiApp?

    override func viewDidLoad() {
        super.viewDidLoad()
        app = ClarifaiApp(appID: clarifaiClientID, appSecret: clarifaiClientSecret)
    }

    func remember(photo: UIImage) {
        guard let image = ClarifaiImage(image: photo) else { return }
        app?.addInputs([image], completion: { (inputs, error) in
            self.show("added \(inputs?.count ?? 0)")
        })
    }

    func find(sku: String) {
        app?.search(byMetadata: ["sku": sku], page: 1, perPage: 20, completion: { (results, error) in
            self.show((results ?? []).map { $0.inputID }.joined(separator: ", "))
        })
    }

    private func show(_ text: String) {
        DispatchQueue.main.async { self.resultLabel.text = text }
    }
}
