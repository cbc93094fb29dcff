import Foundation

// Replace these with your own.
let clarifaiClientID = "EXAMPLEclientid0000000000000000000000001"
let clarifaiClientSecret = "EXAMPLEclientsecret000000000000000000001"

@objc class Credentials : NSObject {
  class func clientID() -> String { return clarifaiClientID }
  class func clientSecret() -> String { return clarifaiClientSecret }
}
