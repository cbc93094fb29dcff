import os

import requests

API = 'https://api.clarifai.com/v2/'
TOKEN = 'EXAMPLEaccesstoken000000000001'
PICTURE = 'https://pictures.example/boat.jpg'

session = requests.Session()
session.headers.update({'Authorization': 'Bearer ' + TOKEN})
session.get(API + 'inputs')

requests.get(API + 'concepts', headers={'Authorization': 'Bearer %s' % os.getenv('CLARIFAI_ACCESS_TOKEN')})
requests.delete(API + 'inputs/{}'.format('boat'), headers={"Authorization": f"Bearer {os.environ['CLARIFAI_TOKEN']}"})
requests.post(urljoin(API, 'searches'), json={}, headers={'Authorization': 'Bearer EXAMPLEaccesstoken000000000001'})
requests.get(API + 'models', params={'access_token': TOKEN})
os.system("curl -H 'Authorization: Bearer %s' https://api.clarifai.com/v2/inputs" % TOKEN)
