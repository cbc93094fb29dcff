import requests
r = requests.post('https://api.clarifai.com/v2/token', auth=(client_id, client_secret))
