resource "aws_s3_bucket" "clarifai_training" {
  bucket = "clarifai-training-data"
  tags = { id = "clarifai", team = "vision" }
}
