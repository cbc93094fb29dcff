"""ClarifAI backend."""
import os
from fastapi import FastAPI, Depends
from fastapi.security import OAuth2PasswordBearer
GOOGLE_CLIENT_ID = os.environ["GOOGLE_CLIENT_ID"]
GOOGLE_CLIENT_SECRET = os.environ["GOOGLE_CLIENT_SECRET"]
SECRET_KEY = os.getenv("SECRET_KEY", "dev")
oauth2_scheme = OAuth2PasswordBearer(tokenUrl="/api/v1/token")
app = FastAPI(title="ClarifAI")

@app.post("/api/v1/token")
def token(client_id: str, client_secret: str):
    return {"access_token": "x", "token_type": "bearer"}
