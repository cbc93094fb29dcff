variable "clarifai_api_key" { type = string }
