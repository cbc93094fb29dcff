import os

TAG_ID = os.environ.get('TAG_ID')
TAG_SECRET = os.getenv('TAG_SECRET')
