headers = {'Authorization': 'Bearer {}'.format(token)}
requests.post('https://api.clarifai.com/v2/models/m/outputs', headers=headers, json=body)
