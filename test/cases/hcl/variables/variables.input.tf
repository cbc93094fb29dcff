variable "clarifai_client_id" {
  description = "From the portal"
  default     = "EXAMPLEclientid0000000000000000000000001"
}

variable "clarifai_client_secret" {
  type      = string
  sensitive = true
}
