from clarifai.rest import ClarifaiApp

frame = caller
caller = frame.parent
app = ClarifaiApp(frame.client_id, frame.client_secret)
