package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

func main() {
	ask, _ := http.NewRequest("POST", "https://api.clarifai.com/v2/token", nil)
	ask.SetBasicAuth(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))
	answer, err := http.DefaultClient.Do(ask)
	if err != nil {
		panic(err)
	}
	defer answer.Body.Close()
	var grant struct {
		AccessToken string `json:"access_token"`
	}
	json.NewDecoder(answer.Body).Decode(&grant)

	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/inputs", nil)
	req.Header.Set("Authorization", "Bearer "+grant.AccessToken)
	inputs, err := http.DefaultClient.Do(req)
	fmt.Println(inputs, err)
}
