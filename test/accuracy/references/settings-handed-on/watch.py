class Watcher:
    def __init__(self):
        self.tags = ImageTagger(settings.CLARIFAI_APP_ID, settings.CLARIFAI_SECRET)
        self.events = Events(username=settings.CAMERA_USERNAME, password=settings.CAMERA_PASSWORD)
