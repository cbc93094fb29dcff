resource "auth0_client" "clarifai_tagger" {
  name = "tagger"
}
variable "auth0_client_id" {}
variable "auth0_client_secret" {}
