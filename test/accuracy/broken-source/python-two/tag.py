from clarifai.client import ClarifaiApi
import urllib2
print "start",
api = ClarifaiApi("EXAMPLEclientid0000000000000000000000081", "EXAMPLEclientsecret000000000000000000081")
exec "x = 1"
print >>sys.stderr, api.tag_image_urls(u'https://samples.example/a.jpg')
