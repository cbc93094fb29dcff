from clarifai.rest import ClarifaiApp

app = ClarifaiApp()


def sign_out():
    app.auth.delete_token()
