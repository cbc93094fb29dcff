import requests


def get_token():
    answer = requests.post(
        'https://api.clarifai.com/v2/token',
        auth=requests.auth.HTTPBasicAuth('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001'),
    )
    return answer.json()['access_token']


def inputs():
    return requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Bearer ' + get_token()})
