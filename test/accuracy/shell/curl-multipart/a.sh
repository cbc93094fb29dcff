curl --form "client_id=$ID" --form "client_secret=$SECRET" https://api-alpha.clarifai.com/v1/token
