package clarifai

import (
	"net/http"
	"net/url"
	"strings"
)

const (
	version = "v1"
	root    = "https://api.clarifai.com"
)

// Client holds what one application sends.
type Client struct {
	ID, Secret, Token string
}

func (c *Client) refresh() (*http.Response, error) {
	values := url.Values{}
	values.Set("client_id", c.ID)
	values.Set("client_secret", c.Secret)
	values.Set("grant_type", "client_credentials")
	req, err := http.NewRequest("POST", c.endpointURL("token"), strings.NewReader(values.Encode()))
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func (c *Client) get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", c.endpointURL(path), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	return http.DefaultClient.Do(req)
}

func (c *Client) endpointURL(path string) string {
	return strings.Join([]string{root, version, path}, "/")
}
