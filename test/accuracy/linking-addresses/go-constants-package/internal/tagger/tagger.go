package tagger

import (
	"net/http"
	"os"

	"example.com/acme/internal/endpoints"
)

func login() (*http.Response, error) {
	req, err := http.NewRequest("POST", endpoints.ClarifaiBase+endpoints.TokenPath, nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(os.Getenv("TAGGER_ID"), os.Getenv("TAGGER_SECRET"))
	return http.DefaultClient.Do(req)
}

func predict(token string) (*http.Response, error) {
	req, err := http.NewRequest("POST", endpoints.ClarifaiBase+"/models/general-v1.3/outputs", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
