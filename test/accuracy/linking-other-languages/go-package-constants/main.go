package main

import "github.com/Clarifai/clarifai-go"

func main() {
	client := clarifai.NewClient(id, secret)
	client.Info()
}
