package main

const (
	id     = "EXAMPLEclientid0000000000000000000000001"
	secret = "EXAMPLEclientsecret000000000000000000001"
)
