import os
import urllib2

request = urllib2.Request('https://api.clarifai.com/v2/models', headers={'Authorization': 'Bearer ' + os.environ['CLARIFAI_ACCESS_TOKEN']})
print urllib2.urlopen(request).read()
