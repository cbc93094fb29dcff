# Publishes the ClarifAI web app.
$body = @{ client_id = $env:AZURE_CLIENT_ID; client_secret = $env:AZURE_CLIENT_SECRET }
$token = Invoke-RestMethod -Method Post -Uri 'https://login.microsoftonline.com/common/oauth2/token' -Body $body
Invoke-RestMethod -Uri 'https://management.azure.com/v1/apps' -Headers @{ Authorization = "Bearer $($token.access_token)" }
