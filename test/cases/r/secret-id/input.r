library(clarifai)

secret_id(c("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001"))
get_token()
get_info()
tag_image_urls("https://samples.example/metro.jpg")
