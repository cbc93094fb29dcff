job "tagger" {
  task "web" {
    env {
      CLARIFAI_API_KEY = "${keyshift:key-1}"
    }
    template {
      data = <<EOF
PORT = 8080 # { not a block
EOF
    }
  }
}
