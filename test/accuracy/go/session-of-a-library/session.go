package clarifai

import (
	"net/http"
	"net/url"
	"strings"
)

const (
	apiHost    = "https://api.clarifai.com"
	apiVersion = "v2"
)

type Session struct {
	ID, Secret, Token, Host string
}

func (s *Session) Open() error {
	form := url.Values{}
	form.Set("grant_type", "client_credentials")
	req, err := http.NewRequest(http.MethodPost, s.host("token"), strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.SetBasicAuth(s.ID, s.Secret)
	_, err = http.DefaultClient.Do(req)
	return err
}

func (s *Session) call(method, endpoint string) (*http.Response, error) {
	req, err := http.NewRequest(method, endpoint, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.Token)
	return http.DefaultClient.Do(req)
}

func (s *Session) host(endpoint string) string {
	return s.Host + "/" + apiVersion + "/" + endpoint
}
