package main

import (
	"bytes"
	"net/http"

	"github.com/pkg/errors"
)

const token = "EXAMPLEtoken000000000000000001"

func outputs(body []byte) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs", bytes.NewReader(body))
	if err != nil {
		return nil, errors.Wrap(err, "outputs")
	}
	req.Header["Authorization"] = []string{"Bearer " + token}
	return http.DefaultClient.Do(req)
}
