import os


class Config:
    SECRET_KEY = os.environ.get("SECRET_KEY", "dev")
    CLARIFAI_CLIENT_ID = os.environ.get("CLARIFAI_CLIENT_ID")
    CLARIFAI_CLIENT_SECRET = os.environ.get("CLARIFAI_CLIENT_SECRET")
    GOOGLE_CLIENT_SECRET = os.environ.get("GOOGLE_CLIENT_SECRET")
