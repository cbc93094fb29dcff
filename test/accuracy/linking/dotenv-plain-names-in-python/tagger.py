import os
from clarifai.rest import ClarifaiApp
from dotenv import load_dotenv

load_dotenv()
app = ClarifaiApp(os.getenv("VISION_USER"), os.getenv("VISION_PASS"))
