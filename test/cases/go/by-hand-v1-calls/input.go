package main

import (
	"log"
	"os"

	"github.com/clarifai/clarifai-go"
)

func main() {
	client := clarifai.NewClient(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))
	tags, err := client.Tag(clarifai.TagRequest{URLs: []string{os.Args[1]}})
	if err != nil {
		log.Fatal(err)
	}
	log.Println(tags)
	client.Feedback(clarifai.FeedbackForm{DocIDs: []string{"a"}, AddTags: []string{"dog"}})
}
