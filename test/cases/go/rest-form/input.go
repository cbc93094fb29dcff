package main

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"strings"
)

const api = "https://api.clarifai.com"

type answer struct {
	AccessToken string `json:"access_token"`
}

func token() (string, error) {
	form := url.Values{}
	form.Set("grant_type", "client_credentials")
	form.Set("client_id", os.Getenv("CLARIFAI_CLIENT_ID"))
	form.Set("client_secret", os.Getenv("CLARIFAI_CLIENT_SECRET"))
	req, err := http.NewRequest("POST", api+"/v2/token", strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var a answer
	err = json.NewDecoder(resp.Body).Decode(&a)
	return a.AccessToken, err
}

func predict(body string) (*http.Response, error) {
	t, err := token()
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodPost, api+"/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+t)
	return http.DefaultClient.Do(req)
}
