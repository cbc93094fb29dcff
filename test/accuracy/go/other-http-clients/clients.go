package clients

import (
	"os/exec"

	"github.com/go-resty/resty/v2"
	"golang.org/x/oauth2/clientcredentials"
)

func config(id, secret string) *clientcredentials.Config {
	return &clientcredentials.Config{
		ClientID:     id,
		ClientSecret: secret,
		TokenURL:     "https://api.clarifai.com/v2/token",
	}
}

func withResty(id, secret string) (*resty.Response, error) {
	return resty.New().R().SetBasicAuth(id, secret).Post("https://api.clarifai.com/v2/token")
}

func models(token string) (*resty.Response, error) {
	return resty.New().R().SetAuthToken(token).Get("https://api.clarifai.com/v2/models")
}

func withCurl(id, secret string) ([]byte, error) {
	return exec.Command("curl", "-u", id+":"+secret, "https://api.clarifai.com/v2/token").Output()
}
