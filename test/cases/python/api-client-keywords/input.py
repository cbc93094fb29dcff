from clarifai.rest import ApiClient

api = ApiClient(app_id='EXAMPLEclientid0000000000000000000000001', app_secret='EXAMPLEsecret000000000000000000000000001', base_url='api.clarifai.com')
