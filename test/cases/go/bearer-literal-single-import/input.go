package main

import "net/http"

func get() (*http.Response, error) {
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/models", nil)
	req.Header.Add("Authorization", "Bearer EXAMPLEtoken000000000000000001")
	return http.DefaultClient.Do(req)
}
