package endpoints

const (
	ClarifaiBase = "https://api.clarifai.com/v2"
	TokenPath    = "/token"
	S3Bucket     = "https://s3.example.com/uploads"
)
