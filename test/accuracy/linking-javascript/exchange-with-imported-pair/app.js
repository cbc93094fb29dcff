const request = require('request');
const keys = require('./keys');
request.post('https://api.clarifai.com/v1/token', {
  form: { client_id: keys.id, client_secret: keys.secret, grant_type: 'client_credentials' },
});
