import os

from clarifai.client.app import App

app = App(app_id=os.environ["CLARIFAI_APP_ID"], user_id=os.environ["CLARIFAI_USER_ID"], pat=os.environ["CLARIFAI_PAT"])
print(list(app.list_models()))
