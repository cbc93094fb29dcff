resource "google_cloud_run_v2_service" "tagger" {
  template {
    containers {
      env {
        name  = "CLARIFAI_API_KEY"
        value = "${keyshift:key-1}"
      }
      env {
        name  = "STAGE"
        value = "prod"
      }
    }
  }
}
