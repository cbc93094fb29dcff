$result = Invoke-RestMethod `
  -Uri 'https://api.clarifai.com/v2/models/general/outputs' `
  -Method Post `
  -Headers @{ 'Authorization' = ('Key {0}' -f $env:CLARIFAI_API_KEY) } `
  -Body ($payload | ConvertTo-Json -Depth 9)
