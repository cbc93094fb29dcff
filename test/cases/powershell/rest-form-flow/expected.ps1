$inputs = Invoke-RestMethod -Uri 'https://api.clarifai.com/v2/inputs' -Headers @{ Authorization = "Key $env:CLARIFAI_API_KEY" }
$inputs
