package main

import (
	"example.com/photos/clarifai"
	"example.com/photos/store"
)

func main() {
	tagger := clarifai.New("general-v1.3", 10)
	other := clarifai.NewClient(store.Open(), "/v1/tag")
	_, _ = tagger, other
}

type ClarifaiClient struct{}

func NewClient(a, b string) *ClarifaiClient { return nil }

var client = NewClient("a", "b")
