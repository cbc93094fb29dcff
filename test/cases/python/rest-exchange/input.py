import base64
import json

import requests

ID = "EXAMPLEclientid0000000000000000000000001"
SECRET = "EXAMPLEclientsecret000000000000000000001"
TOKEN_URL = "https://api.clarifai.com/v2/token"


def predict(url):
    payload = {"grant_type": "client_credentials"}
    response = requests.post(TOKEN_URL, auth=(ID, SECRET), data=payload)
    response.raise_for_status()
    token = response.json()["access_token"]
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    data = {"inputs": [{"data": {"image": {"url": url}}}]}
    result = requests.post(
        "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs",
        headers=headers,
        data=json.dumps(data),
    )
    return result.json()
