from clarifai_basic import ClarifaiCustomModel
concept = ClarifaiCustomModel(['EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001'])
