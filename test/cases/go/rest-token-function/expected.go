package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
)

const api = "https://api.clarifai.com/v2"

func models() ([]byte, error) {
	req, err := http.NewRequest("GET", api+"/models", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Key "+os.Getenv("CLARIFAI_API_KEY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func main() {
	fmt.Println(models())
}
