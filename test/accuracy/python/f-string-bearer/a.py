headers = {'Authorization': f'Bearer {token}'}
requests.post('https://api.clarifai.com/v2/models/m/outputs', headers=headers, json=body)
