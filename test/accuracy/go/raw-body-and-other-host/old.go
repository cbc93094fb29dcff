package main

import (
	"fmt"
	"net/http"
	"strings"
)

func alpha(id, secret string) (*http.Response, error) {
	body := fmt.Sprintf("grant_type=client_credentials&client_id=%s&client_secret=%s", id, secret)
	return http.Post("https://api-alpha.clarifai.com/v1/token/", "application/x-www-form-urlencoded", strings.NewReader(body))
}
