# app = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
"""
    app = ClarifaiApp(app_id, app_secret)
"""
USAGE = "ClarifaiApp('id', 'secret') is the old way; Bearer tokens are gone"
