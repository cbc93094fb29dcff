locals {
  clarifai_client_id = "EXAMPLEclientid0000000000000000000000001"
}

resource "aws_lambda_function" "tagger" {
  environment {
    variables = {
      CLARIFAI_CLIENT_ID     = local.clarifai_client_id
      CLARIFAI_CLIENT_SECRET = "${var.clarifai_client_secret}"
    }
  }
}
