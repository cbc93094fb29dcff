import requests
BASE = 'https://api.clarifai.com/v1'
r = requests.post(BASE + '/token/', data={'client_id': cid, 'client_secret': sec, 'grant_type': 'client_credentials'})
