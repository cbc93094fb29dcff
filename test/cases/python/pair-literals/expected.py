"""Tags the pictures of a folder."""

from __future__ import print_function

import json
import os
import sys

from clarifai.rest import ClarifaiApp, Image as ClImage

app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])


def tag(urls):
    model = app.models.get('general-v1.3')
    return model.predict([ClImage(url=url) for url in urls])


if __name__ == '__main__':
    print(json.dumps(tag(sys.argv[1:]), indent=2))
