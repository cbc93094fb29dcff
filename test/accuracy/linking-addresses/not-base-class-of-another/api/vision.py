from .base import KeyClient


class Vision(KeyClient):
    root = "https://api.clarifai.com/v2"
