package main

import (
	"encoding/json"
	"log"
	"net/http"
	"net/url"
	"strings"
)

const clientID = "EXAMPLEclientid0000000000000000000000001"
const clientSecret = "EXAMPLEclientsecret000000000000000000001"

func token(id, secret string) string {
	form := url.Values{"grant_type": {"client_credentials"}, "client_id": {id}, "client_secret": {secret}}
	resp, err := http.Post("https://api.clarifai.com/v2/token", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
	if err != nil {
		log.Fatal(err)
	}
	var grant struct {
		AccessToken string `json:"access_token"`
	}
	json.NewDecoder(resp.Body).Decode(&grant)
	return grant.AccessToken
}

func main() {
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	req.Header.Set("Authorization", "Bearer "+token(clientID, clientSecret))
	http.DefaultClient.Do(req)
}
