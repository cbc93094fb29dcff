package main

import (
	"encoding/base64"
	"net/http"
	"os"
)

func library() (*http.Request, error) {
	req, err := http.NewRequest("POST", "https://api.clarifai.com/v2/token", nil)
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(os.Getenv("CLARIFAI_APP_ID"), os.Getenv("CLARIFAI_APP_SECRET"))
	return req, nil
}

func byHand(id, secret string) *http.Request {
	req, _ := http.NewRequest("POST", "https://api.clarifai.com/v2/token", nil)
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(id+":"+secret)))
	return req
}
