curl -H 'Authorization: Bearer EXAMPLEtoken000000000000000001' https://api.clarifai.com/v2/models
wget --header='Authorization: Bearer EXAMPLEtoken000000000000000001' https://api.clarifai.com/v2/inputs
