import Alamofire
import Foundation

func concepts() {
    let headers: HTTPHeaders = [
        "Authorization": "Bearer " + ProcessInfo.processInfo.environment["CLARIFAI_ACCESS_TOKEN"]!,
        "Content-Type": "application/json"
    ]
    AF.request("https://api.clarifai.com/v2/concepts", headers: headers).response { print($0) }
}
