import os
import httpx

client = httpx.Client(
    base_url='https://api.clarifai.com/v2',
    headers={'Authorization': f'Bearer {os.getenv("CLARIFAI_ACCESS_TOKEN")}'},
)
