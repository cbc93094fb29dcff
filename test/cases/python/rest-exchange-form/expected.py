import json
import os
import urllib
import urllib2

inputs = urllib2.Request('https://api.clarifai.com/v2/inputs')
inputs.add_header('Authorization', 'Key {}'.format(os.environ['CLARIFAI_API_KEY']))
print urllib2.urlopen(inputs).read()
