package main

import (
	"bytes"
	"net/http"
)

func moderate(body []byte) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.clarifai.com/v2/models/d16f390eb32cad478c7ae150069bd2c6/outputs", bytes.NewBuffer(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer EXAMPLEtoken000000000000000001")
	req.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(req)
}
