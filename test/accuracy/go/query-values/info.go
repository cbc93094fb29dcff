package main

import "net/http"

func info(token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.clarifai.com/v1/info", nil)
	if err != nil {
		return nil, err
	}
	q := req.URL.Query()
	q.Add("access_token", token)
	req.URL.RawQuery = q.Encode()
	return http.DefaultClient.Do(req)
}
