resource "google_cloud_run_v2_service" "tagger" {
  template {
    containers {
      env {
        name  = "CLARIFAI_CLIENT_ID"
        value = "EXAMPLEclientid0000000000000000000000001"
      }
      env {
        name  = "CLARIFAI_CLIENT_SECRET"
        value = "EXAMPLEsecret000000000000000000000000001"
      }
      env {
        name  = "STAGE"
        value = "prod"
      }
    }
  }
}
