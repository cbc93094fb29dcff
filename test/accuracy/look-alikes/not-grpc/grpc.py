from clarifai_grpc.channel.clarifai_channel import ClarifaiChannel
from clarifai_grpc.grpc.api import service_pb2_grpc, resources_pb2
metadata = (("authorization", "Key " + PAT),)
user = resources_pb2.UserAppIDSet(user_id=USER_ID, app_id=APP_ID)
