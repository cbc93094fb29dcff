from service import Vision

vision = Vision(client_id='EXAMPLEclientid0000000000000000000000001', client_secret='EXAMPLEclientsecret000000000000000000001')
