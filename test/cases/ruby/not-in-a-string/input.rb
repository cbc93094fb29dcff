HELP = 'Before 2017 one wrote Clarifai.configure { |c| c.client_id = id; c.client_secret = secret }'
MODEL = 'aaa03c23b3724a16a56b629203edc62c' # a model of Clarifai
