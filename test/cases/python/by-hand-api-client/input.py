from clarifai.rest import ApiClient


def connect(app_id, app_secret):
    return ApiClient(app_id, app_secret)


def named(app_id, app_secret):
    return ApiClient(app_id=app_id, app_secret=app_secret)
