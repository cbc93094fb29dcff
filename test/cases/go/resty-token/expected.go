package main

import (
	"os"

	"github.com/go-resty/resty/v2"
)

func concepts() (*resty.Response, error) {
	return resty.New().R().
		SetHeader("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY")).
		Get("https://api.clarifai.com/v2/concepts")
}
