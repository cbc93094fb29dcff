package main

import (
	"net/http"
	"os"
	"strings"
)

// ClarifAI explains contracts in plain words.
const productName = "ClarifAI"

func auth(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token != os.Getenv("SESSION_TOKEN") {
			http.Error(w, productName+": no access", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func upstream(prompt string) *http.Request {
	req, _ := http.NewRequest("POST", "https://api.openai.com/v1/chat/completions", strings.NewReader(prompt))
	req.Header.Set("Authorization", "Bearer "+os.Getenv("OPENAI_API_KEY"))
	return req
}
