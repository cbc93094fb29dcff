from clarifai.rest import ClarifaiApp

app = ClarifaiApp(
    'EXAMPLEclientid0000000000000000000000001',  # id
    'EXAMPLEsecret000000000000000000000000001',  # secret
)
print(app.tag_urls(['https://example.com/cat.jpg']))
