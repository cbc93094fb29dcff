package main

import (
	"context"
	"os"

	"github.com/Clarifai/clarifai-go-grpc/proto/clarifai/api"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
)

func main() {
	conn, _ := grpc.Dial("api.clarifai.com:443", grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(nil, "")))
	client := api.NewV2Client(conn)
	ctx := metadata.AppendToOutgoingContext(context.Background(), "Authorization", "Key "+os.Getenv("CLARIFAI_PAT"))
	client.PostModelOutputs(ctx, &api.PostModelOutputsRequest{
		UserAppId: &api.UserAppIDSet{UserId: "clarifai", AppId: os.Getenv("CLARIFAI_APP_ID")},
		ModelId:   "aaa03c23b3724a16a56b629203edc62c",
	})
}
