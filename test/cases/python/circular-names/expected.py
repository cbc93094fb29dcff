from clarifai.rest import ClarifaiApp

frame = caller
caller = frame.parent
app = ClarifaiApp(api_key=frame.api_key)
