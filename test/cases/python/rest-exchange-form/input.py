import json
import os
import urllib
import urllib2

fields = {
    'client_id': os.environ['CLARIFAI_CLIENT_ID'],
    'client_secret': os.environ['CLARIFAI_CLIENT_SECRET'],
    'grant_type': 'client_credentials',
}
request = urllib2.Request('https://api.clarifai.com/v1/token/', urllib.urlencode(fields))
token = json.loads(urllib2.urlopen(request).read())['access_token']

inputs = urllib2.Request('https://api.clarifai.com/v2/inputs')
inputs.add_header('Authorization', 'Bearer {}'.format(token))
print urllib2.urlopen(inputs).read()
