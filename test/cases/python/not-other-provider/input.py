import os

import spotipy
import requests
from clarifai.rest import ClarifaiApp
from spotipy.oauth2 import SpotifyClientCredentials

SPOTIFY = {'client_id': 'EXAMPLEclientid0000000000000000000000001', 'client_secret': os.environ['SPOTIFY_CLIENT_SECRET']}
manager = SpotifyClientCredentials(client_id=SPOTIFY['client_id'], client_secret=SPOTIFY['client_secret'])
headers = {'Authorization': 'Bearer ' + manager.get_access_token()}
requests.get('https://api.spotify.com/v1/me', headers=headers)
requests.post('https://accounts.spotify.com/api/token', auth=(SPOTIFY['client_id'], SPOTIFY['client_secret']))

app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
app.models.get(model_id='aaa03c23b3724a16a56b629203edc62c')
