package main

import (
	"net/http"
	"net/url"
	"os"
)

func exchange() (*http.Response, error) {
	return http.PostForm("https://api.clarifai.com/v1/token", url.Values{
		"client_id":     {os.Getenv("CLARIFAI_APP_ID")},
		"client_secret": {os.Getenv("CLARIFAI_APP_SECRET")},
		"grant_type":    {"client_credentials"},
	})
}

func look(token, picture string) (*http.Response, error) {
	return http.Get("https://api.clarifai.com/v2/inputs?access_token=" + token + "&url=" + picture)
}
