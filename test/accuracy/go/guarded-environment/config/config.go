package config

import (
	"errors"
	"os"
)

// Config is what the bot runs with.
type Config struct {
	SlackToken     string
	ClarifaiID     string
	ClarifaiSecret string
}

// FromEnv reads it.
func FromEnv() (*Config, error) {
	c := &Config{
		SlackToken:     os.Getenv("SLACK_TOKEN"),
		ClarifaiID:     os.Getenv("BOT_CLARIFAI_CLIENT_ID"),
		ClarifaiSecret: os.Getenv("BOT_CLARIFAI_CLIENT_SECRET"),
	}
	if os.Getenv("CLARIFAI_TIMEOUT") == "" {
		return nil, errors.New("CLARIFAI_TIMEOUT is missing")
	}
	return c, nil
}
