job "tagger" {
  task "web" {
    env {
      CLARIFAI_CLIENT_ID = "EXAMPLEclientid0000000000000000000000001"
      CLARIFAI_CLIENT_SECRET = "EXAMPLEsecret000000000000000000000000001"
    }
    template {
      data = <<EOF
PORT = 8080 # { not a block
EOF
    }
  }
}
