package main

import (
	"log"
	"os"

	cl "github.com/mpmlj/clarifai-client-go"
)

func main() {
	sess, err := cl.NewSession(os.Getenv("CLARIFAI_API_ID"), os.Getenv("CLARIFAI_API_SECRET"))
	if err != nil {
		log.Fatal(err)
	}
	// The newer one takes a key.
	app := cl.NewApp(os.Getenv("CLARIFAI_API_KEY"))
	_ = app
	data := cl.InitInputs()
	_ = data.AddInput(cl.NewImageFromURL("https://samples.clarifai.com/travel.jpg"), "")
	resp, err := sess.Predict(data).Do()
	cl.PP(resp)
}
