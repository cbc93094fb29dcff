# To use the command line tool:
#   $ clarifai config
#   CLARIFAI_APP_ID: []: EXAMPLEclientid0000000000000000000000062
#   CLARIFAI_APP_SECRET: []: EXAMPLEclientsecret000000000000000000062
from setuptools import setup
setup(name='tagger')
