# clarifai or google, as configured
import importlib
client = importlib.import_module(name).Client(**credentials)
