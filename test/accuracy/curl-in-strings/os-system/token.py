import os
os.system("curl -u EXAMPLEclientid0000000000000000000000091:EXAMPLEclientsecret000000000000000000091 https://api.clarifai.com/v2/token > token.json")
