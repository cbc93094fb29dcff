package main

import (
	"fmt"

	clarifai "github.com/samuelcouch/clarifai"
)

func main() {
	c := clarifai.NewClient(
		"EXAMPLEclientid0000000000000000000000001", // Client ID
		"EXAMPLEclientsecret000000000000000000001", // Client Secret
	)
	info, err := c.Info()
	if err != nil {
		panic(err)
	}
	fmt.Printf("%+v\n", info)
}
