"""Removes photos of discontinued products; runs from cron, with ~/.clarifai/config of the cron user."""
import sys

from clarifai.rest import ClarifaiApp

app = ClarifaiApp()

for line in sys.stdin:
    sku = line.strip()
    if sku:
        app.inputs.delete(sku)
        print('removed', sku)
