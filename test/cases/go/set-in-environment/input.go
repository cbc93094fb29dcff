package main

import "os"

func init() {
	os.Setenv("CLARIFAI_CLIENT_ID", "EXAMPLEclientid0000000000000000000000001")
	os.Setenv("CLARIFAI_CLIENT_SECRET", "EXAMPLEclientsecret000000000000000000001")
}
