package main

import "net/http"

const token = "EXAMPLEtoken000000000000000001"

func concepts() (*http.Response, error) {
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/concepts", nil)
	req.Header.Add("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
