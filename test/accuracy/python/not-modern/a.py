from clarifai.client.user import User
client = User(user_id='me', pat='00000000000040008000000000000001')
app = client.app(app_id='main')
