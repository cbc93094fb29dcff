package main

import (
	"log"
	"os"

	"github.com/spf13/viper"

	"example.com/tagger/internal/clarifai"
)

func main() {
	id, ok := os.LookupEnv("CLARIFAI_ID")
	if !ok {
		log.Fatal("CLARIFAI_ID is not set")
	}
	secret := getEnv("CLARIFAI_SECRET", "none")
	token := viper.GetString("CLARIFAI_ACCESS_TOKEN")
	run(id, secret, token)

	app := clarifai.New(viper.GetString("clarifai.client_id"), viper.GetString("clarifai.client_secret"))
	app.Run()
}

func getEnv(key, fallback string) string {
	if value, ok := os.LookupEnv(key); ok {
		return value
	}
	return fallback
}
