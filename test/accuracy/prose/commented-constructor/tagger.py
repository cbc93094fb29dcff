from clarifai.rest import ClarifaiApp
# app = ClarifaiApp("EXAMPLEclientid0000000000000000000000063", "EXAMPLEclientsecret000000000000000000063")
app = ClarifaiApp(api_key="YOUR_API_KEY")
