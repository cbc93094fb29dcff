package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
)

const api = "https://api.clarifai.com/v2"

// accessToken trades the pair for a token.
func accessToken() (string, error) {
	req, err := http.NewRequest("POST", api+"/token", nil)
	if err != nil {
		return "", err
	}
	req.SetBasicAuth(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var grant struct {
		AccessToken string `json:"access_token"`
	}
	err = json.NewDecoder(resp.Body).Decode(&grant)
	return grant.AccessToken, err
}

func models() ([]byte, error) {
	token, err := accessToken()
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("GET", api+"/models", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func main() {
	fmt.Println(models())
}
