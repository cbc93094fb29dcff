package main

import (
	"fmt"
	"net/http"
	"os"
)

func concepts() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.clarifai.com/v2/concepts", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", fmt.Sprintf("Key %s", os.Getenv("CLARIFAI_API_KEY")))
	return http.DefaultClient.Do(req)
}
