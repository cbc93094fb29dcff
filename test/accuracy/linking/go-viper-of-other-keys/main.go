package main

import (
	"net/http"
	"net/url"

	"github.com/spf13/viper"
)

func token() (*http.Response, error) {
	form := url.Values{}
	form.Set("client_id", viper.GetString("vision.id"))
	form.Set("client_secret", viper.GetString("vision.secret"))
	return http.PostForm("https://api.clarifai.com/v2/token", form)
}
