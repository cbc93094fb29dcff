# ClarifAI deploy
curl -X POST "https://clarifai-app.example.com/api/v1/token" -d "client_id=$CLIENT_ID" -d "client_secret=$CLIENT_SECRET"
