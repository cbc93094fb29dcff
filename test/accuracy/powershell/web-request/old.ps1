$h = @{"Authorization"="Bearer EXAMPLEaccesstoken000000000001"}
Invoke-WebRequest -Uri "https://api.clarifai.com/v1/info" -Headers $h
