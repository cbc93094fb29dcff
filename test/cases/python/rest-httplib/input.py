import os
import httplib

connection = httplib.HTTPSConnection('api.clarifai.com')
connection.request('GET', '/v2/inputs', headers={'Authorization': 'Bearer ' + os.environ['CLARIFAI_ACCESS_TOKEN']})
print(connection.getresponse().read())
