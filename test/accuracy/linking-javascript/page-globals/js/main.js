var app = new Clarifai.App(CLIENT_ID, CLIENT_SECRET);
app.models.predict(Clarifai.GENERAL_MODEL, url);
