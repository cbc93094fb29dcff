package main

import (
	"net/http"
	"os"

	cl "github.com/mpmlj/clarifai-client-go"
)

func main() {
	app := cl.NewApp(os.Getenv("CLARIFAI_API_KEY"))
	app.GetModels().Do()
	req, _ := http.NewRequest("POST", "https://api.clarifai.com/v2/models/general/outputs", nil)
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	http.DefaultClient.Do(req)
}
