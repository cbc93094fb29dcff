package vision

import (
	"net/http"
	"strings"
)

const apiBase = "https://api.clarifai.com/v2/"

func login(id, secret string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, apiBase+"token", strings.NewReader("grant_type=client_credentials"))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(id, secret)
	return http.DefaultClient.Do(req)
}
