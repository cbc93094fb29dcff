package clarifai

import (
	"encoding/json"
	"fmt"
	"io/ioutil"
	"net/http"
	"net/url"
	"strings"
)

const (
	tokenURL = "https://api.clarifai.com/v1/token/"
	tagURL   = "https://api.clarifai.com/v1/tag/"
)

type Service struct {
	id, secret string
}

func (s *Service) token() (string, error) {
	data := url.Values{}
	data.Add("grant_type", "client_credentials")
	data.Add("client_id", s.id)
	data.Add("client_secret", s.secret)
	req, err := http.NewRequest("POST", tokenURL, strings.NewReader(data.Encode()))
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := ioutil.ReadAll(resp.Body)
	if err != nil {
		return "", err
	}
	var out struct {
		AccessToken string `json:"access_token"`
	}
	err = json.Unmarshal(body, &out)
	return out.AccessToken, err
}

func (s *Service) tag(token, picture string) (*http.Response, error) {
	req, err := http.NewRequest("GET", tagURL+"?url="+url.QueryEscape(picture), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Add("Authorization", fmt.Sprintf("Bearer %s", token))
	return http.DefaultClient.Do(req)
}
