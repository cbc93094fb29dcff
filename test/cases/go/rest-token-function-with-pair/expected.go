package main

import (
	"net/http"
	"os"
)

func main() {
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	http.DefaultClient.Do(req)
}
