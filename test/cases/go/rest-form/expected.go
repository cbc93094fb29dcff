package main

import (
	"net/http"
	"os"
	"strings"
)

const api = "https://api.clarifai.com"

type answer struct {
	AccessToken string `json:"access_token"`
}

func predict(body string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, api+"/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	return http.DefaultClient.Do(req)
}
