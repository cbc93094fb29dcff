package tagger

import cf "github.com/samuelcouch/clarifai-go"

const (
	id     = "EXAMPLEclientid0000000000000000000000001"
	secret = "EXAMPLEclientsecret000000000000000000001"
)

// Tag asks for the tags of one picture.
func Tag(picture string) (*cf.TagResp, error) {
	client := cf.NewClient(
		id,     // client id
		secret, // client secret
	)
	return client.Tag(cf.TagRequest{URLs: []string{picture}})
}
