class Settings:
    def __init__(self):
        self.CLARIFAI_ID = "YOUR_CLARIFAI_ID"
        self.CLARIFAI_SECRET = "YOUR_CLARIFAI_SECRET"
