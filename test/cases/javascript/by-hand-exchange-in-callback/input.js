var request = require('request');

request.post(
  { url: 'https://api.clarifai.com/v2/token', form: { client_id: 'EXAMPLEclientid0000000000000000000000001', client_secret: 'EXAMPLEsecret000000000000000000000000001' }, json: true },
  function (error, response, body) {
    if (error) throw error;
    request.get({ url: 'https://api.clarifai.com/v2/inputs', headers: { Authorization: 'Bearer ' + body.access_token } });
  }
);
