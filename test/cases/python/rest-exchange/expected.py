import base64
import json
import os

import requests


def predict(url):
    headers = {"Authorization": f"Key {os.environ['CLARIFAI_API_KEY']}", "Content-Type": "application/json"}
    data = {"inputs": [{"data": {"image": {"url": url}}}]}
    result = requests.post(
        "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs",
        headers=headers,
        data=json.dumps(data),
    )
    return result.json()
