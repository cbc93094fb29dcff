Import-Module ./Clarifai.psm1
$t = Get-ClarifaiToken $env:CLARIFAI_ID $env:CLARIFAI_SECRET
