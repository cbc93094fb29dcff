package keys

import "os"

// Used by the workers.
const (
	ClarifaiClientID     = "EXAMPLEclientid0000000000000000000000001"
	ClarifaiClientSecret = "EXAMPLEclientsecret000000000000000000001"
	TwitterConsumerKey   = "EXAMPLEtwitterkey000000000000000000000001"
)

func init() {
	os.Setenv("CLARIFAI_ACCESS_TOKEN", "EXAMPLEtoken000000000000000001")
}
