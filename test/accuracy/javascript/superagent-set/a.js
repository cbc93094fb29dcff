superagent.post('https://api.clarifai.com/v2/models/m/outputs').set('Authorization', `Bearer ${token}`).send(body);
