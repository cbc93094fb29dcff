package main

import (
	"fmt"

	"example.com/gallery/clarifai"
)

func main() {
	tagger := clarifai.NewTagger("general-v1.3", "en")
	model := clarifai.NewModel("aaa03c23b3724a16a56b629203edc62c", "aa9ca48295b37401f8af92ad1af0d91d")
	fmt.Println(tagger, model)
}
