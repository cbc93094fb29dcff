import requests

TOKEN = 'EXAMPLEtoken000000000000000001'

requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Bearer ' + TOKEN})
