import requests

token = requests.post('https://api.clarifai.com/v1/token/', data=[('client_id', 'EXAMPLEclientid0000000000000000000000001'), ('client_secret', 'EXAMPLEclientsecret000000000000000000001'), ('grant_type', 'client_credentials')]).json()['access_token']
tags = requests.get('https://api.clarifai.com/v1/tag/?url=%s' % url, headers={'Authorization': 'Bearer ' + token})
colors = requests.get('https://api.clarifai.com/v1/color/?access_token=' + token)
