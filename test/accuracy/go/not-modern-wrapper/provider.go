package clarifai

import (
	"context"
	"os"

	"example.com/llm/openai"
)

// Provider talks to the OpenAI-compatible endpoint.
type Provider struct {
	client *openai.Client
}

// New takes a personal access token.
func New(pat, baseURL string) *Provider {
	if baseURL == "" {
		baseURL = "https://api.clarifai.com/v2/ext/openai/v1"
	}
	return &Provider{client: openai.NewClient(pat, baseURL)}
}

func fromEnv() *Provider {
	return New(os.Getenv("CLARIFAI_PAT"), os.Getenv("CLARIFAI_BASE_URL"))
}

func (p *Provider) Complete(ctx context.Context, prompt string) (string, error) {
	return p.client.Chat(ctx, prompt, openai.WithHeader("X-App", os.Getenv("CLARIFAI_APP_ID")))
}
