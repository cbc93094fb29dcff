package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/clarifai/clarifai-go"
	"github.com/gorilla/mux"
)

var client *clarifai.Client

func main() {
	client = clarifai.NewClient(os.Getenv("CLARIFAI_CLIENT_ID"), os.Getenv("CLARIFAI_CLIENT_SECRET"))
	r := mux.NewRouter()
	r.HandleFunc("/tags", tags).Methods("POST")
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), r))
}

func tags(w http.ResponseWriter, r *http.Request) {
	resp, err := client.Tag(clarifai.TagRequest{URLs: []string{r.FormValue("url")}})
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	json.NewEncoder(w).Encode(resp)
}
