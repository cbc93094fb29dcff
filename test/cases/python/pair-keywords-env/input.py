import os
from clarifai.rest import ClarifaiApp as Client

app = Client(app_id=os.environ["CLARIFAI_APP_ID"], app_secret=os.environ["CLARIFAI_APP_SECRET"])
staging = Client(
    app_secret=os.getenv("STAGING_CLARIFAI_SECRET"),
    app_id=os.getenv("STAGING_CLARIFAI_ID"),
    base_url="api.clarifai.com",
    quiet=True,
)
