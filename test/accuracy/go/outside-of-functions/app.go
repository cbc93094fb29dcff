package main

import (
        "fmt"
        "os"

        "github.com/clarifai/clarifai-go"
        "github.com/joho/godotenv"
)

err := godotenv.Load()
if err != nil {
  fmt.Print("Error loading .env file")
}

client := clarifai.NewClient(os.Getenv("CLIENT_ID"), os.Getenv("SECRET_KEY"))

func main() {
        info, err := client.Info()
        fmt.Println(info, err)
}
