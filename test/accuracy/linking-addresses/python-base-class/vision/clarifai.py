from .base import BearerClient


class ImageTagger(BearerClient):
    base_url = "https://api.clarifai.com/v2/"

    def tag(self, url):
        return self.post("models/general-v1.3/outputs", {"inputs": [{"data": {"image": {"url": url}}}]})
