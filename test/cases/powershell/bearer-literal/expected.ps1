$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"
$headers.Add("Authorization", "Key $env:CLARIFAI_API_KEY")
Invoke-RestMethod "https://api.clarifai.com/v2/inputs" -Headers $headers
