package main

import (
	"fmt"
	"net/http"
	"os"
)

func models(req *http.Request) {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLARIFAI_ACCESS_TOKEN"))
}

func inputs() (*http.Response, error) {
	token := os.Getenv("CLARIFAI_ACCESS_TOKEN")
	req, err := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{
		"Authorization": {fmt.Sprintf("Bearer %s", token)},
		"Content-Type":  {"application/json"},
	}
	return http.DefaultClient.Do(req)
}
