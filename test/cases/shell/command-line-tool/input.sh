pip install clarifai==2.0.21
clarifai config
printf 'id\nsecret\n' | clarifai config
clarifai diagnose
clarifai config get-contexts
clarifai login
