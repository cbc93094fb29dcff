package vision

import "github.com/clarifai/clarifai-go"

// Tagger keeps one client for all requests.
type Tagger struct {
	client *clarifai.Client
}

// NewTagger takes the credential of the application.
func NewTagger(clientID, clientSecret string) *Tagger {
	return &Tagger{client: clarifai.NewClient(clientID, clientSecret)}
}

func (t *Tagger) Usage() {
	t.client.Info()
}
