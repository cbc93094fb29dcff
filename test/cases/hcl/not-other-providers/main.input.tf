variable "auth0_client_id" {}
variable "auth0_client_secret" {}
resource "aws_cognito_identity_provider" "google" {
  provider_details = {
    client_id     = "1234.apps.googleusercontent.com"
    client_secret = "googlesecret000000000000000000000000"
  }
  tags = { project = "clarifai" }
}
