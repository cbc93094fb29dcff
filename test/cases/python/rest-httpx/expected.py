import os
import httpx

client = httpx.Client(
    base_url='https://api.clarifai.com/v2',
    headers={'Authorization': f'Key {os.getenv("CLARIFAI_API_KEY")}'},
)
