from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key=KEY)
api = InstagramAPI(client_id='INSTAGRAM_ID', client_secret='INSTAGRAM_SECRET')
