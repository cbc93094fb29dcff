let headers = ["Authorization": "Bearer \(token)"]
Alamofire.request("https://api.clarifai.com/v2/models/m/outputs", method: .post, headers: headers)
