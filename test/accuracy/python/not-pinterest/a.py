"""Boards from Pinterest, tags from Clarifai."""
from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key=KEY)
r = requests.get('https://api.pinterest.com/v1/me/', params={'access_token': token})
