package main

import (
	"net/http"
	"os"

	"github.com/Clarifai/clarifai-go-grpc/proto/clarifai/api"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

var spotify = &clientcredentials.Config{
	ClientID:     os.Getenv("SPOTIFY_ID"),
	ClientSecret: os.Getenv("SPOTIFY_SECRET"),
	TokenURL:     "https://accounts.spotify.com/api/token",
}

var google = oauth2.Config{
	ClientID:     "EXAMPLEclientid0000000000000000000000001",
	ClientSecret: "EXAMPLEclientsecret000000000000000000001",
}

func tracks(token string) *http.Request {
	req, _ := http.NewRequest("GET", "https://api.spotify.com/v1/tracks", nil)
	req.Header.Set("Authorization", "Bearer "+token)
	return req
}

func user() *api.UserAppIDSet {
	return &api.UserAppIDSet{UserId: "clarifai", AppId: "main"}
}
