package main

import (
	"os"

	cl "github.com/mpmlj/clarifai-client-go"
)

func main() {
	sess, err := cl.Connect(os.Getenv("CLARIFAI_API_ID"), os.Getenv("CLARIFAI_API_SECRET"))
	if err != nil {
		panic(err)
	}

	inputs := cl.InitInputs()
	resp, err := sess.Predict(inputs).Do()
	_, _ = resp, err

	sess.AddInputs(inputs).Do()
	sess.GetAllInputs().Do()
	sess.CreateModel("pets", nil).Do()
	sess.TrainModel("pets").Do()
	sess.Search(nil).Do()
	sess.DeleteInput("a").Do()
}
