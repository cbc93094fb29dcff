$headers = @{}
$headers.Add('Authorization', 'Bearer ' + $env:CLARIFAI_TOKEN)
Invoke-RestMethod -Uri 'https://api.clarifai.com/v2/concepts' -Headers $headers
