# Publishes the Clarifai dashboard to SharePoint.
$body = @{ client_id = $env:GRAPH_CLIENT_ID; client_secret = $env:GRAPH_CLIENT_SECRET; grant_type = 'client_credentials' }
$r = Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/$tenant/oauth2/v2.0/token" -Body $body
$h = @{ Authorization = "Bearer $($r.access_token)" }
Invoke-RestMethod -Uri 'https://graph.microsoft.com/v1.0/me' -Headers $h
