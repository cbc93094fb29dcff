$headers = @{ 'Authorization' = 'Key {0}' -f $env:CLARIFAI_API_KEY }
Invoke-WebRequest -Uri 'https://api.clarifai.com/v2/concepts' -Headers $headers
