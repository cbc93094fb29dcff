resource "kubernetes_deployment" "tagger" {
  spec {
    env {
      name  = "CLARIFAI_APP_ID"
      value = "EXAMPLEclientid0000000000000000000000001"
    }
    env {
      name  = "CLARIFAI_APP_SECRET"
      value = "EXAMPLEsecret000000000000000000000000001"
    }
  }
}
