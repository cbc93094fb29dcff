resource "aws_lambda_function" "tagger" {
  environment {
    variables = {
      CLARIFAI_CLIENT_ID     = "EXAMPLEclientid0000000000000000000000001"
      CLARIFAI_CLIENT_SECRET = "EXAMPLEsecret000000000000000000000000001"
    }
  }
}
