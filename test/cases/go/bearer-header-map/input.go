package main

import (
	"net/http"
	"os"
)

var headers = http.Header{
	"Authorization": {"Bearer " + os.Getenv("CLARIFAI_ACCESS_TOKEN")},
	"Content-Type":  {"application/json"},
}

const api = "https://api.clarifai.com/v2/concepts"
