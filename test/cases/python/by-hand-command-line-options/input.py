import argparse

from clarifai.rest import ClarifaiApp

parser = argparse.ArgumentParser()
parser.add_argument('--client-id')
parser.add_argument('--client-secret')
args = parser.parse_args()

app = ClarifaiApp(args.client_id, args.client_secret)
