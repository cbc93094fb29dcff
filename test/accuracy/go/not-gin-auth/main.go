package main

import (
	"net/http"
	"strings"

	"github.com/example/clarifai-backend/handlers"
	"github.com/example/clarifai-backend/middleware"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.Use(middleware.New("clarifai", "session-secret"))
	v1 := r.Group("/api/v1")
	v1.POST("/token", handlers.Token)
	v1.POST("/feedback", handlers.Feedback)
	r.Run()
}

func user(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}
