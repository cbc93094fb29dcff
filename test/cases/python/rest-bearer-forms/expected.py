import os

import requests

API = 'https://api.clarifai.com/v2/'
TOKEN = 'EXAMPLEaccesstoken000000000001'
PICTURE = 'https://pictures.example/boat.jpg'

session = requests.Session()
session.headers.update({'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
session.get(API + 'inputs')

requests.get(API + 'concepts', headers={'Authorization': 'Key %s' % os.getenv('CLARIFAI_API_KEY')})
requests.delete(API + 'inputs/{}'.format('boat'), headers={"Authorization": f"Key {os.environ['CLARIFAI_API_KEY']}"})
requests.post(urljoin(API, 'searches'), json={}, headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
requests.get(API + 'models', params={'access_token': TOKEN})
os.system("curl -H 'Authorization: Bearer %s' https://api.clarifai.com/v2/inputs" % TOKEN)
