$token = $env:CLARIFAI_TOKEN
$headers = @{ 'Authorization' = 'Bearer {0}' -f $token }
Invoke-WebRequest -Uri 'https://api.clarifai.com/v2/concepts' -Headers $headers
