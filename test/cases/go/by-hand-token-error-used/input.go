package main

import (
	"encoding/json"
	"net/http"
	"os"
)

func token() (string, error) {
	req, _ := http.NewRequest("POST", "https://api.clarifai.com/v2/token", nil)
	req.SetBasicAuth(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	grant := map[string]string{}
	err = json.NewDecoder(resp.Body).Decode(&grant)
	return grant["access_token"], err
}

func main() {
	t, err := token()
	if err != nil {
		panic(err)
	}
	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	req.Header.Set("Authorization", "Bearer "+t)
	_, err = http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
}
