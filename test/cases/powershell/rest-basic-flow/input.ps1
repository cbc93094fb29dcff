$pair = "$($env:CLARIFAI_CLIENT_ID):$($env:CLARIFAI_CLIENT_SECRET)"
$basic = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($pair))
$answer = Invoke-RestMethod -Method Post -Uri 'https://api.clarifai.com/v2/token' -Headers @{ Authorization = "Basic $basic" }
$inputs = Invoke-RestMethod -Uri 'https://api.clarifai.com/v2/inputs' -Headers @{ Authorization = "Bearer $($answer.access_token)" }
$inputs
