@Grab('com.clarifai.clarifai-api2:core:2.1.0')
import clarifai2.api.ClarifaiBuilder
def client = new ClarifaiBuilder(
    'EXAMPLEclientid0000000000000000000000073',
    'EXAMPLEclientsecret000000000000000000073').buildSync()
