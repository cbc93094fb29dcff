resource "aws_lambda_function" "tagger" {
  function_name = "tagger"
  environment {
    variables = {
      STAGE                  = "prod"
      # Clarifai
      CLARIFAI_CLIENT_ID     = "EXAMPLEclientid0000000000000000000000001" # from the portal
      CLARIFAI_CLIENT_SECRET = "EXAMPLEsecret000000000000000000000000001"
    }
  }
}
