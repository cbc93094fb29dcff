import spotipy
import config
from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key=config.KEY)
auth = spotipy.SpotifyOAuth(config.SPOTIFY_ID, config.SPOTIFY_SECRET)
