package main

import "github.com/clarifai/clarifai-go"

func main() {
	client := clarifai.NewClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")
	client.Tag(<URL>)
