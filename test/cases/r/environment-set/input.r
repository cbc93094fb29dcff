Sys.setenv(ClarifaiId = "EXAMPLEclientid0000000000000000000000001")
Sys.setenv(ClarifaiSecret = "EXAMPLEclientsecret000000000000000000001")
