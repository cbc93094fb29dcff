$body = @{
    grant_type    = 'client_credentials'
    client_id     = $env:CLARIFAI_CLIENT_ID
    client_secret = $env:CLARIFAI_CLIENT_SECRET
}
$answer = Invoke-RestMethod -Method Post -Uri 'https://api.clarifai.com/v2/token' -Body $body
$token = $answer.access_token

$inputs = Invoke-RestMethod -Uri 'https://api.clarifai.com/v2/inputs' -Headers @{ Authorization = "Bearer $token" }
$inputs
