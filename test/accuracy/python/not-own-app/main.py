"""ClarifAI: explains decisions."""
from fastapi import FastAPI
app = FastAPI(title='ClarifAI')
SECRET_KEY = 'change-me'
headers = {'Authorization': f'Bearer {token}'}
