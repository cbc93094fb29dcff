from clarifai.rest import ApiClient, ClarifaiApp

app = ClarifaiApp(api_key='00000000000040008000000000000001')
token = app.auth.get_token()
client = ApiClient(api_key='00000000000040008000000000000001')
client.set_token(token)
cache.get_token()
