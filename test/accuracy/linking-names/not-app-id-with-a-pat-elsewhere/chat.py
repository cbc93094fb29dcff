import os
from clarifai.client.model import Model

model = Model(user_id=os.environ["CLARIFAI_USER_ID"], app_id=os.environ["CLARIFAI_APP_ID"], pat=os.environ["CLARIFAI_PAT"])
