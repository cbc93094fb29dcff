from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key='00000000000040008000000000000001')
