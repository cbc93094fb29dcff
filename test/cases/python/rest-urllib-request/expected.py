import os
from urllib.request import Request, urlopen

request = Request('https://api.clarifai.com/v2/models')
request.add_header('Authorization', 'Key %s' % os.environ['CLARIFAI_API_KEY'])
print(urlopen(request).read())
