package main

import (
	"encoding/base64"
	"net/http"
	"time"
)

func fetch(id, secret string) (*http.Response, error) {
	credentials := base64.StdEncoding.EncodeToString([]byte(id + ":" + secret))
	client := &http.Client{Timeout: 10 * time.Second}
	req, _ := http.NewRequest("POST", "https://api.clarifai.com/v2/token", nil)
	req.Header.Set("Authorization", "Basic "+credentials)
	return client.Do(req)
}

func headers(token string) http.Header {
	h := http.Header{}
	h.Set("Authorization", "Bearer "+token)
	return h
}
