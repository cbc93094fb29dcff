from clarifai_grpc.channel.clarifai_channel import ClarifaiChannel
metadata = (('authorization', 'Key ' + PAT),)
