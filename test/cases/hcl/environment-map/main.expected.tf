resource "aws_lambda_function" "tagger" {
  function_name = "tagger"
  environment {
    variables = {
      STAGE                  = "prod"
      # Clarifai
      CLARIFAI_API_KEY     = "${keyshift:key-1}" # from the portal
    }
  }
}
