package settings

// Settings are filled by envconfig.
type Settings struct {
	Debug        bool   `envconfig:"DEBUG"`
	ClientID     string `envconfig:"CLARIFAI_CLIENT_ID" required:"true"`
	ClientSecret string `envconfig:"CLARIFAI_CLIENT_SECRET" required:"true"`
	APIKey       string `envconfig:"MAPS_API_KEY"`
}
