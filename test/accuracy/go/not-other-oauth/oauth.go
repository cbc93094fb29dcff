package main

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

// Photos come from Instagram and are tagged by Clarifai with an API key.
func instagram(code string) (*http.Response, error) {
	return http.PostForm("https://api.instagram.com/oauth/access_token", url.Values{
		"client_id":     {os.Getenv("INSTAGRAM_CLIENT_ID")},
		"client_secret": {os.Getenv("INSTAGRAM_CLIENT_SECRET")},
		"code":          {code},
	})
}

func media(token string) (*http.Response, error) {
	return http.Get("https://api.instagram.com/v1/users/self/media/recent?access_token=" + token)
}

func tag(body string) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.clarifai.com/v2/models/general/outputs", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	return http.DefaultClient.Do(req)
}
