package vision

import (
	"github.com/example/clarifai-go"

	"example.com/app/secrets"
)

type Plugin struct {
	clientID, secret string
}

func (p *Plugin) Perform(url string) error {
	client := clarifai.NewClient(p.clientID, p.secret)
	_, err := client.Info()
	return err
}

func once() *clarifai.Client {
	return clarifai.NewClient(secrets.Clarifai_Client_ID, secrets.Clarifai_Client_Secret)
}
