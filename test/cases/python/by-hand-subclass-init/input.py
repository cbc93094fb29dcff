from clarifai.rest import ClarifaiApp


class ShopApp(ClarifaiApp):
    def __init__(self, app_id, app_secret):
        super(ShopApp, self).__init__(app_id, app_secret)
