let options = { url: 'https://api.clarifai.com/v1/token', method: 'POST', form: { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' } };
request(options, (e, r) => {});
