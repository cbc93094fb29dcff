import urllib, urllib2
data = urllib.urlencode({'client_id': CLIENT_ID, 'client_secret': CLIENT_SECRET, 'grant_type': 'client_credentials'})
r = urllib2.urlopen(urllib2.Request('https://api.clarifai.com/v1/token/', data))
print r.read()
