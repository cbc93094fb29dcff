package main

import (
	"net/http"
	"os"

	cl "github.com/mpmlj/clarifai-client-go"
)

var session *cl.Session

func main() {
	var port string
	var clientID string
	var clientSecret string

	if port = os.Getenv("PORT"); port == "" {
		port = "3000"
	}
	if clientID = os.Getenv("CLARIFAI_CLIENT_ID"); clientID == "" {
		panic("Environment variable 'CLARIFAI_CLIENT_ID' must be set")
	}
	if clientSecret = os.Getenv("CLARIFAI_CLIENT_SECRET"); clientSecret == "" {
		panic("Environment variable 'CLARIFAI_CLIENT_SECRET' must be set")
	}
	var err error
	session, err = cl.Connect(clientID, clientSecret)
	if err != nil {
		panic(err)
	}
	http.ListenAndServe(":"+port, nil)
}
