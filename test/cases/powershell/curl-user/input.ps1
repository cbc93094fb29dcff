curl.exe -s -u "$($env:CLARIFAI_CLIENT_ID):$($env:CLARIFAI_CLIENT_SECRET)" https://api.clarifai.com/v2/token
