from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key=<YOUR_KEY>)
print "tags", app.tag_urls([url])
