# -*- coding: utf-8 -*-
"""Tags the pictures of a folder."""
from __future__ import print_function

import os
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(api_key=os.environ["CLARIFAI_API_KEY"])
print(app.models.get_all())
