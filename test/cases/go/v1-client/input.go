package main

import (
	"fmt"
	"os"

	"github.com/clarifai/clarifai-go"
)

func main() {
	client := clarifai.NewClient(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))

	info, err := client.Info()
	if err != nil {
		fmt.Println(err)
	}
	tags, err := client.Tag(clarifai.TagRequest{URLs: []string{"https://samples.clarifai.com/metro-north.jpg"}})
	fmt.Println(info, tags)
}
