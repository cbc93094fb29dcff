from clarifai.rest import ClarifaiApp

app = ClarifaiApp(app_id='EXAMPLEclientid0000000000000000000000001', app_secret='EXAMPLEclientsecret000000000000000000001')
$ pip install clarifai==2.0.21
model = app.models.get(<MODEL>)
