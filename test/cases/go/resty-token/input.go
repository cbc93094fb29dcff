package main

import (
	"os"

	"github.com/go-resty/resty/v2"
)

func concepts() (*resty.Response, error) {
	return resty.New().R().
		SetAuthToken(os.Getenv("CLARIFAI_ACCESS_TOKEN")).
		Get("https://api.clarifai.com/v2/concepts")
}
