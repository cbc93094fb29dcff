resource "aws_secretsmanager_secret_version" "clarifai" {
  secret_id = aws_secretsmanager_secret.clarifai.id
  secret_string = jsonencode({
    api_key     = "${keyshift:key-1}"
  })
}
