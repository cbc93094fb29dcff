let clarifaiClientID = "YOUR_CLIENT_ID_HERE"
let clarifaiClientSecret = "YOUR_CLIENT_SECRET_HERE"
