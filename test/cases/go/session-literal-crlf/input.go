package main

import "github.com/oharlem/clarifai-client-go"

func open() (*clarifai.Session, error) {
	return clarifai.NewSession("EXAMPLEclientid0000000000000000000000001", `EXAMPLEclientsecret000000000000000000001`)
}

func models(sess *clarifai.Session) {
	sess.GetModels().Do()
}
