package config

import "github.com/kelseyhightower/envconfig"

// Config is filled from the environment.
type Config struct {
	Port           string `envconfig:"PORT" default:"8080"`
	ClarifaiID     string `envconfig:"CLARIFAI_CLIENT_ID" required:"true"`
	ClarifaiSecret string `json:"-" env:"CLARIFAI_CLIENT_SECRET"`
}

// Load reads it once.
func Load() (c Config, err error) {
	err = envconfig.Process("", &c)
	return c, err
}
