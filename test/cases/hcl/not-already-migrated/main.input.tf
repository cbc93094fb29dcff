variable "clarifai_api_key" {
  type = string
}
resource "aws_lambda_function" "clarifai" {
  environment {
    variables = {
      CLARIFAI_API_KEY = var.clarifai_api_key
      CLARIFAI_PAT     = "00000000000040008000000000000001"
      CLARIFAI_APP_ID  = "tagger"
    }
  }
}
