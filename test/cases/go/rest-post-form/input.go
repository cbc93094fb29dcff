package main

import (
	"net/http"
	"net/url"
)

func token(id, secret string) (*http.Response, error) {
	return http.PostForm("https://api.clarifai.com/v1/token/", url.Values{
		"grant_type":    {"client_credentials"},
		"client_id":     {id},
		"client_secret": []string{secret},
	})
}

func tag(picture, token string) (*http.Response, error) {
	return http.Get("https://api.clarifai.com/v1/tag/?url=" + url.QueryEscape(picture) + "&access_token=" + token)
}
