import os
from urllib.request import Request, urlopen

request = Request('https://api.clarifai.com/v2/models')
request.add_header('Authorization', 'Bearer %s' % os.environ['CLARIFAI_ACCESS_TOKEN'])
print(urlopen(request).read())
