package main

import (
	"net/http"
	"os"
)

var headers = http.Header{
	"Authorization": {"Key " + os.Getenv("CLARIFAI_API_KEY")},
	"Content-Type":  {"application/json"},
}

const api = "https://api.clarifai.com/v2/concepts"
