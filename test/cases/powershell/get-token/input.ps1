Import-Module Clarifai

$token = Get-ClarifaiToken -ClientId $env:CLARIFAI_CLIENT_ID -ClientSecret $env:CLARIFAI_CLIENT_SECRET
Get-ClarifaiTag -Token $token -Url 'https://samples.example/metro.jpg'
