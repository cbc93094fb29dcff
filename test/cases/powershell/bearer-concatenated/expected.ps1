$headers = @{}
$headers.Add('Authorization', 'Key ' + $env:CLARIFAI_API_KEY)
Invoke-RestMethod -Uri 'https://api.clarifai.com/v2/concepts' -Headers $headers
