import os
import httplib

connection = httplib.HTTPSConnection('api.clarifai.com')
connection.request('GET', '/v2/inputs', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
print(connection.getresponse().read())
