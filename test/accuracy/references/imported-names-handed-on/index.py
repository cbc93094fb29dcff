from photoindex import PhotoIndex
from settings import CLARIFAI_APP_ID, CLARIFAI_APP_SECRET, ALGOLIA_APP_ID, ALGOLIA_APP_KEY

index = PhotoIndex(
    CLARIFAI_APP_ID,
    CLARIFAI_APP_SECRET,
    ALGOLIA_APP_ID,
    ALGOLIA_APP_KEY,
)
