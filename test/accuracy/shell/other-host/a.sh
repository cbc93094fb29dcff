curl -u "$ID:$SECRET" https://api2-prod.clarifai.com/v2/token
