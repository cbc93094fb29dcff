import os
import urllib2

request = urllib2.Request('https://api.clarifai.com/v2/models', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
print urllib2.urlopen(request).read()
