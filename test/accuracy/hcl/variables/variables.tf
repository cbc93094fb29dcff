variable "clarifai_client_id" {
  default = "EXAMPLEclientid0000000000000000000000001"
}

variable "clarifai_client_secret" {
  default = "EXAMPLEsecret000000000000000000000000001"
}
