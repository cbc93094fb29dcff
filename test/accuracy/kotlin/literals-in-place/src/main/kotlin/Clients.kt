import clarifai2.api.ClarifaiBuilder

val development = ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001").buildSync()
val production = ClarifaiBuilder("EXAMPLEclientid0000000000000000000000002", "EXAMPLEclientsecret000000000000000000002").buildSync()
