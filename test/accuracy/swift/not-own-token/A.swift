// ClarifAI for iPad
let headers = ["Authorization": "Bearer \(session.token)"]
Alamofire.request("https://example.com/api/v1/notes", headers: headers)
