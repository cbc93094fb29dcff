// From the developer portal, application "catalog".
let clarifaiClientID = "EXAMPLEclientid0000000000000000000000002"
let clarifaiClientSecret = "EXAMPLEclientsecret000000000000000000002"
