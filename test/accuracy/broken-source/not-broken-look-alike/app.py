print "ClarifAI server"
from clarifai_app import create_app
app = ClarifaiApp(<config>)
headers = {'Authorization': 'Bearer %s' % token
requests.get('http://localhost:5000/api/v1/usage', headers=headers)
