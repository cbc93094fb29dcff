import requests
r = requests.post("https://api.clarifai.com/v1/token/?grant_type=client_credentials&client_id=EXAMPLEclientid0000000000000000000000001&client_secret=EXAMPLEsecret000000000000000000000000001")
r = requests.get('https://api.clarifai.com/v1/tag/?url=' + url + '&access_token=' + token)
