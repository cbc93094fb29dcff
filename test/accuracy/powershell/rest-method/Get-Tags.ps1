param($ClientId, $ClientSecret)
$token = (Invoke-RestMethod -Method Post -Uri "https://api.clarifai.com/v2/token" -Body @{ client_id = $ClientId; client_secret = $ClientSecret }).access_token
Invoke-RestMethod -Uri "https://api.clarifai.com/v2/inputs" -Headers @{ Authorization = "Bearer $token" }
