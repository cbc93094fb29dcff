$clientId = 'EXAMPLEclientid0000000000000000000000001'
$clientSecret = 'EXAMPLEclientsecret000000000000000000001'

$body = @{
    grant_type    = 'client_credentials'
    client_id     = $clientId
    client_secret = $clientSecret
}
$response = Invoke-RestMethod -Method Post -Uri 'https://api.clarifai.com/v1/token/' -Body $body
$headers = @{ Authorization = "Bearer $($response.access_token)" }
Invoke-RestMethod -Uri "https://api.clarifai.com/v1/tag/?url=$url" -Headers $headers
