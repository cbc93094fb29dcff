from clarifai.rest import ClarifaiApp
import settings

app = ClarifaiApp(app_id=settings.VISION_ID, app_secret=settings.VISION_SECRET)
