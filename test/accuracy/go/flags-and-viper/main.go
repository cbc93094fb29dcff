package main

import (
	"flag"

	"github.com/clarifai/clarifai-go"
	"github.com/spf13/viper"
)

var (
	id     = flag.String("id", "", "client id")
	secret = flag.String("secret", "", "client secret")
)

func main() {
	flag.Parse()
	a := clarifai.NewClient(*id, *secret)
	viper.SetConfigName("config")
	b := clarifai.NewClient(viper.GetString("clarifai.client_id"), viper.GetString("clarifai.client_secret"))
	a.Info()
	b.Info()
}
