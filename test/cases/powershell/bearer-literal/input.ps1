$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"
$headers.Add("Authorization", "Bearer EXAMPLEaccesstoken000000000001")
Invoke-RestMethod "https://api.clarifai.com/v2/inputs" -Headers $headers
