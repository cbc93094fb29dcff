$wc = New-Object System.Net.WebClient
$wc.Headers.Add('Authorization', 'Bearer ' + $env:CLARIFAI_TOKEN)
$wc.DownloadString('https://api.clarifai.com/v1/info')
