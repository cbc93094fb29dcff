from clarifai.rest import *


class Config:
    """Read by the whole package."""

    CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001'
    CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001'


class Keys:
    ID = 'EXAMPLEclientid0000000000000000000000001'
    SECRET = 'EXAMPLEclientsecret000000000000000000001'


app = ClarifaiApp(Config.CLIENT_ID, Config.CLIENT_SECRET)
other = ClarifaiApp(app_id=Keys.ID, app_secret=Keys.SECRET)
