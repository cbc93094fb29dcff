resource "aws_secretsmanager_secret_version" "clarifai" {
  secret_id = aws_secretsmanager_secret.clarifai.id
  secret_string = jsonencode({
    client_id     = "EXAMPLEclientid0000000000000000000000001"
    client_secret = "EXAMPLEsecret000000000000000000000000001"
  })
}
