package main

import (
	"bytes"
	"net/http"

	"os"
	"github.com/pkg/errors"
)

func outputs(body []byte) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs", bytes.NewReader(body))
	if err != nil {
		return nil, errors.Wrap(err, "outputs")
	}
	req.Header["Authorization"] = []string{"Key " + os.Getenv("CLARIFAI_API_KEY")}
	return http.DefaultClient.Do(req)
}
