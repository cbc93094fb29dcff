package main

import "os"
import "net/http"

func concepts() (*http.Response, error) {
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/concepts", nil)
	req.Header.Add("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	return http.DefaultClient.Do(req)
}
