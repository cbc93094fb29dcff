package main

import (
	"fmt"
	"net/http"
	"os"

	cl "github.com/mpmlj/clarifai-client-go"
)

func main() {
	app := cl.NewApp(os.Getenv("CLARIFAI_API_KEY"))
	app.Predict(nil).Do()

	req, _ := http.NewRequest("GET", "https://api.clarifai.com/v2/models", nil)
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	fmt.Println(http.DefaultClient.Do(req))
}
