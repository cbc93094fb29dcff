resource "heroku_config" "tagger" {
  sensitive_vars = {
    "CLARIFAI_API_KEY"     = "${keyshift:key-1}",
  }
}
