function Get-ClarifaiAccess([string]$Id, [string]$Secret)
{
	$body = "client_id=$Id&client_secret=$Secret&grant_type=client_credentials"
	return Invoke-RestMethod -Uri "https://api.clarifai.com/v2/token" -Method POST -Body $body
}
