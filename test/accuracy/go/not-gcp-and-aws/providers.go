package main

import (
	"os"

	"github.com/aws/aws-sdk-go/aws/credentials"
)

// The picture services that are compared: Rekognition, Vision and, with a key, Clarifai.
var (
	awsCredentials = credentials.NewStaticCredentials(os.Getenv("AWS_ACCESS_KEY_ID"), "EXAMPLEawssecret000000000000000000000001", "")
	visionToken    = "Bearer " + os.Getenv("GOOGLE_TOKEN")
	visionURL      = "https://vision.googleapis.com/v1/images:annotate"
	clarifaiKey    = os.Getenv("CLARIFAI_API_KEY")
)
