package main

import (
	"fmt"
	"net/http"
	"os"
)

func models(req *http.Request) {
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
}

func inputs() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{
		"Authorization": {fmt.Sprintf("Key %s", os.Getenv("CLARIFAI_API_KEY"))},
		"Content-Type":  {"application/json"},
	}
	return http.DefaultClient.Do(req)
}
