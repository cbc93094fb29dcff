$pair = "$($env:CLARIFAI_ID):$($env:CLARIFAI_SECRET)"
$encoded = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair))
$params = @{
  Uri     = 'https://api.clarifai.com/v2/token'
  Method  = 'POST'
  Headers = @{ Authorization = "Basic $encoded" }
}
$token = (Invoke-RestMethod @params).access_token

$result = Invoke-RestMethod `
  -Uri 'https://api.clarifai.com/v2/models/general/outputs' `
  -Method Post `
  -Headers @{ 'Authorization' = ('Bearer {0}' -f $token) } `
  -Body ($payload | ConvertTo-Json -Depth 9)
