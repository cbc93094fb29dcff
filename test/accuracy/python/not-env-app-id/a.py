import os
PAT = os.environ['CLARIFAI_PAT']
USER_ID = os.environ['CLARIFAI_USER_ID']
APP_ID = os.environ['CLARIFAI_APP_ID']
